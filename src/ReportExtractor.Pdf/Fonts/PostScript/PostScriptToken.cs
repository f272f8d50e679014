using System.Globalization;
using System.Text;

namespace ReportExtractor.Pdf.Fonts.PostScript;

/// <summary>The kind of a token of a PostScript file.</summary>
internal enum PostScriptToken
{
    /// <summary>The end of the file.</summary>
    End,

    /// <summary>A name with a slash.</summary>
    Name,

    /// <summary>A word without a slash.</summary>
    Operator,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>The start of an array.</summary>
    ArrayStart,

    /// <summary>The end of an array.</summary>
    ArrayEnd,

    /// <summary>A delimiter of a dictionary or a procedure.</summary>
    Mark,
}
