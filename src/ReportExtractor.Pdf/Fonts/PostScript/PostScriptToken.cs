using System.Globalization;
using System.Text;

namespace ReportExtractor.Pdf.Fonts.PostScript;

/// <summary>What a token of a PostScript file is.</summary>
internal enum PostScriptToken
{
    /// <summary>The file is at its end.</summary>
    End,

    /// <summary>A name with a slash.</summary>
    Name,

    /// <summary>A word without one.</summary>
    Operator,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>The start of an array.</summary>
    ArrayStart,

    /// <summary>The end of an array.</summary>
    ArrayEnd,

    /// <summary>A mark of a dictionary or a procedure.</summary>
    Mark,
}
