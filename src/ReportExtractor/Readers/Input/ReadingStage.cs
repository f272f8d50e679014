namespace ReportExtractor.Readers.Input;

/// <summary>A stage on the way from bytes to a record, as <see cref="Extractor"/> tells it.</summary>
internal enum ReadingStage
{
    /// <summary>From bytes to a document.</summary>
    Document,

    /// <summary>From a document to lines.</summary>
    Lines,

    /// <summary>From lines to rows of numbers.</summary>
    Rows,

    /// <summary>Title, agency and year.</summary>
    Header,

    /// <summary>Which row is which of which form.</summary>
    Matching,

    /// <summary>Figures, checks and problems.</summary>
    Record,
}
