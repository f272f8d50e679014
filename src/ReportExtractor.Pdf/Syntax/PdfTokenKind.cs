namespace ReportExtractor.Pdf.Syntax;

/// <summary>What a token is.</summary>
internal enum PdfTokenKind
{
    /// <summary>There is none: the bytes are at their end.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string, literal or hexadecimal.</summary>
    String,

    /// <summary>A name.</summary>
    Name,

    /// <summary>Any other word: <c>obj</c>, <c>true</c>, an operator; also a single brace.</summary>
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
