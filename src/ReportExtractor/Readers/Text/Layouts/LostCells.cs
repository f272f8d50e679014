namespace ReportExtractor.Readers.Text.Layouts;

/// <summary>
/// Tells texts of converters that drop empty cells and fill up their rows with bars instead (trafilatura up to 2.0): rows end in bars
/// without blanks between them, cells have blanks around their bars, and no cell is empty in front of a filled one.
/// </summary>
internal sealed class LostCells
{
    private IReadOnlyList<TextLine>? _lines;
    private bool _areLost;

    /// <summary>True if empty cells may be missing in any row.</summary>
    /// <param name="lines">The lines of the text, the same for all calls.</param>
    public bool In(IReadOnlyList<TextLine> lines)
    {
        if (!ReferenceEquals(lines, _lines))
        {
            _lines = lines;
            _areLost = lines.Any(line => IsFilledUp(line.Text)) && !lines.Any(line => HasEmptyCellInside(line.Text));
        }

        return _areLost;
    }

    private static bool IsFilledUp(string line) =>
        line.AsSpan().TrimEnd() is [not '|', .., '|', '|', '|'] && line.Contains(" | ", StringComparison.Ordinal);

    private static bool HasEmptyCellInside(string line)
    {
        var text = line.AsSpan().TrimEnd(" |\u00A0\u3000\t");
        var bar = text.IndexOf('|');
        while (bar >= 0)
        {
            text = text[(bar + 1)..];
            bar = text.IndexOf('|');
            if (bar >= 0 && text[..bar].IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }
}
