namespace ReportExtractor.Readers.Rtf;

/// <summary>The kinds of tokens in an RTF file.</summary>
internal enum RtfToken
{
    /// <summary>The end of the file.</summary>
    End,

    /// <summary><c>{</c>.</summary>
    GroupBegins,

    /// <summary><c>}</c>.</summary>
    GroupEnds,

    /// <summary>A control word or a control symbol.</summary>
    Control,

    /// <summary>One byte of text, as it is or in hexadecimal digits.</summary>
    Byte,
}
