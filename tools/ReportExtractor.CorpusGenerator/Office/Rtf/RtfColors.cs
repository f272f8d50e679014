namespace ReportExtractor.CorpusGenerator.Office.Rtf;

/// <summary>Letters in the colour of what is behind them.</summary>
internal static class RtfColors
{
    /// <summary>The colours: none, black, white, and a grey.</summary>
    public const string Table = "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;\\red217\\green217\\blue217;}";

    /// <summary>The number of the grey.</summary>
    public const string Gray = "3";

    /// <summary>The grey as the colour of a cell.</summary>
    public const string CellShade = $"\\clcbpat{Gray}";

    /// <summary>Ways to write letters that are not seen.</summary>
    public static readonly string[] OnItsGround =
        ["\\cf2", "\\cf1\\chcbpat1", "\\cf1\\highlight1", $"\\cf{Gray}\\chcbpat{Gray}", "\\fs2"];
}
