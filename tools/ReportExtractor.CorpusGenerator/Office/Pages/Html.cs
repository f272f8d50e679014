namespace ReportExtractor.CorpusGenerator.Office.Pages;

/// <summary>Small pieces of HTML.</summary>
internal static class Html
{
    /// <summary>Escapes a text for HTML. Line breaks become elements.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\u00A0", "&nbsp;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>A text as numeric character references.</summary>
    public static string References(string text, Dice dice) => string.Concat(text.Select(character => character switch
    {
        '\n' => "<br>",
        _ => dice.Chance(0.5) ? $"&#{(int)character};" : $"&#x{(int)character:X};",
    }));

    /// <summary>A whole page.</summary>
    public static string Page(string content) =>
        $"<html><head><meta charset=\"utf-8\" /><title>1</title></head><body>{content}</body></html>";

    /// <summary>A table of plain cells.</summary>
    public static string Table(IEnumerable<string[]> rows) => $"<table border=\"1\">{string.Concat(rows.Select(Row))}</table>";

    private static string Row(string[] texts) => $"<tr>{string.Concat(texts.Select(text => $"<td>{Escape(text)}</td>"))}</tr>";
}
