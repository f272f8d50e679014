using System.Runtime.InteropServices;

namespace ReportExtractor.Pdf.Content.Painting;

/// <summary>How a path reaches a vertex.</summary>
internal enum VertexKind
{
    /// <summary>Not by a line: a subpath begins.</summary>
    Move,

    /// <summary>By a straight line.</summary>
    Line,

    /// <summary>By a curve.</summary>
    Curve,

    /// <summary>By a straight line back to the start of the subpath.</summary>
    Close,
}
