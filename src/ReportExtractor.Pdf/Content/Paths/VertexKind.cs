using System.Runtime.InteropServices;

namespace ReportExtractor.Pdf.Content.Paths;

/// <summary>How a path comes to a vertex.</summary>
internal enum VertexKind
{
    /// <summary>By no line: a part of the path begins.</summary>
    Move,

    /// <summary>By a straight line.</summary>
    Line,

    /// <summary>By a curve.</summary>
    Curve,

    /// <summary>By a straight line back to where the part began.</summary>
    Close,
}
