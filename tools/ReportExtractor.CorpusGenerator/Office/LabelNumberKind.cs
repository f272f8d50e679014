namespace ReportExtractor.CorpusGenerator.Office;

/// <summary>Kinds of label numbers.</summary>
internal enum LabelNumberKind
{
    /// <summary><c>1.</c></summary>
    Decimal,

    /// <summary><c>（一）</c></summary>
    Bracketed,

    /// <summary><c>一、</c></summary>
    Chinese,
}
