namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>What a converter writes for the places that a merged cell covers.</summary>
internal enum PlaceholderStyle
{
    /// <summary>An empty field for each.</summary>
    All,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing in place, but as many empty fields at the row's end.</summary>
    AtEnd,
}
