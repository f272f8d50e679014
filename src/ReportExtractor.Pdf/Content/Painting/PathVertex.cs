using System.Runtime.InteropServices;

namespace ReportExtractor.Pdf.Content.Painting;

/// <summary>A point of a path.</summary>
internal readonly record struct PathVertex(double X, double Y, VertexKind Kind);
