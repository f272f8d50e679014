namespace ReportExtractor.Parsing.Labels;

/// <summary>How a label is numbered.</summary>
internal enum NumberStyle : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    Bracketed,

    /// <summary>1.</summary>
    Digit,

    /// <summary>a) or IV.</summary>
    Letter,
}
