namespace ReportExtractor.Readers.Rtf;

/// <summary>Groups that are read in a way of their own.</summary>
internal enum RtfDestination
{
    /// <summary>None: text of the story around it.</summary>
    Text,

    /// <summary>The content of a text box.</summary>
    TextBox,

    /// <summary>The definition and the end of a row of a nested table.</summary>
    NestedRow,
}
