namespace ReportExtractor.Parsing.Labels;

/// <summary>
/// Whether letters, such as those of Latin script, are part of a label. Chinese documents print letters that are not: the reading of a
/// character (规(guī)章), an English translation. The labels of the forms decide.
/// </summary>
internal enum LabelLetters : byte
{
    /// <summary>No label of the forms has letters: they are ignored.</summary>
    Ignored,

    /// <summary>Each label of the forms has either letters or Chinese characters: letters beside Chinese characters are ignored.</summary>
    Alone,

    /// <summary>All labels of the forms have letters, or one has both: letters always count.</summary>
    Counted,
}
