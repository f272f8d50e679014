namespace ReportExtractor.Pdf.Syntax;

/// <summary>The kind of a token.</summary>
internal enum PdfTokenKind
{
    /// <summary>The end of the bytes.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, literal or hexadecimal.</summary>
    String,

    /// <summary>A name.</summary>
    Name,

    /// <summary>Any other word: <c>obj</c>, <c>true</c>, an operator, or a single brace.</summary>
    Keyword,

    /// <summary><c>[</c></summary>
    ArrayStart,

    /// <summary><c>]</c></summary>
    ArrayEnd,

    /// <summary><c>&lt;&lt;</c></summary>
    DictionaryStart,

    /// <summary><c>&gt;&gt;</c></summary>
    DictionaryEnd,
}
