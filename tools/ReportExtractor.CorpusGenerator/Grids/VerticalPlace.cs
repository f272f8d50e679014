namespace ReportExtractor.CorpusGenerator.Grids;

/// <summary>The line of the numbers next to a label of several lines.</summary>
internal enum VerticalPlace
{
    /// <summary>On its first line.</summary>
    First,

    /// <summary>On its middle line.</summary>
    Middle,

    /// <summary>On its last line.</summary>
    Last,

    /// <summary>On a line of their own between the label's lines.</summary>
    Between,
}
