namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>What a converter writes for the places that a merged cell covers.</summary>
internal enum PlaceholderStyle
{
    /// <summary>An empty field for each place.</summary>
    All,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing in place, but the same number of empty fields at the end of the row.</summary>
    AtEnd,
}
