namespace ReportExtractor.Cli.Terminal;

/// <summary>A table of text that fits the screen: columns without borders, cells broken into lines where they are too wide.</summary>
/// <param name="columns">The columns.</param>
internal sealed class TextTable(params IReadOnlyList<TextTableColumn> columns)
{
    /// <summary>The blanks between two columns.</summary>
    private const int Gap = 2;

    /// <summary>
    /// The steps in which columns become narrower where the screen is: the least widths of headers over numbers, and of words. Three
    /// Chinese characters a line of a header are read well, and ten of a label; two of each are the least that can be read.
    /// </summary>
    private static readonly (int Numbers, int Words)[] Steps = [(6, int.MaxValue), (6, 20), (4, 20), (4, 8), (4, 4)];

    private readonly List<StyledText[]> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A cell for each column, or one cell that goes over all of them.</param>
    public void Add(params IEnumerable<StyledText> cells) =>
        _rows.Add([.. cells.Select(cell => cell with { Text = SafeText.Of(cell.Text) })]);

    /// <summary>Writes the table.</summary>
    /// <param name="screen">Where to write.</param>
    /// <param name="indent">The number of blanks in front of each line.</param>
    public void Write(Screen screen, int indent = 0)
    {
        var widths = Fit(screen.Width - indent);
        if (columns.Any(column => column.Header.Length > 0))
        {
            Write(screen, indent, widths, [.. columns.Select(column => new StyledText(column.Header, Style.Strong))]);
            var rule = new string('─', Math.Min(screen.Width - indent, widths.Sum() + (Gap * (widths.Length - 1))));
            screen.Line(new string(' ', indent), new StyledText(rule, Style.Faint));
        }

        foreach (var row in _rows)
        {
            if (row.Length < columns.Count)
            {
                screen.Paragraph(indent, row[0].Text, row[0].Style);
            }
            else
            {
                Write(screen, indent, widths, row);
            }
        }
    }

    private void Write(Screen screen, int indent, int[] widths, StyledText[] row)
    {
        var cells = row.Select((cell, i) => Lines(cell.Text, widths[i])).ToList();
        for (var line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            var texts = new List<StyledText> { new string(' ', indent) };
            for (var i = 0; i < row.Length; i++)
            {
                var text = line < cells[i].Count ? cells[i][line] : "";
                var blanks = new string(' ', widths[i] - Math.Min(widths[i], TextWidth.Of(text)));
                var gap = i == 0 ? "" : new string(' ', Gap);
                texts.Add(columns[i].IsNumber ? gap + blanks : gap);
                texts.Add(row[i] with { Text = text });
                texts.Add(columns[i].IsNumber ? "" : blanks);
            }

            screen.Line(texts);
        }
    }

    /// <summary>The lines of a cell. Those behind the first stand as far to the right as the first.</summary>
    private static IReadOnlyList<string> Lines(string text, int width)
    {
        var bare = text.TrimStart(' ');
        var indent = Math.Min(text.Length - bare.Length, width / 2);
        return [.. TextWidth.Wrap(bare, width - indent).Select(line => new string(' ', indent) + line)];
    }

    /// <summary>The widths of the columns: what they need, or as much of it as the screen has.</summary>
    private int[] Fit(int width)
    {
        var widths = new int[columns.Count];
        var cells = new int[columns.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            cells[i] = _rows.Where(row => row.Length == widths.Length).Select(row => TextWidth.Of(row[i].Text)).DefaultIfEmpty().Max();
            widths[i] = Math.Max(cells[i], TextWidth.Of(columns[i].Header));
        }

        var surplus = widths.Sum() + (Gap * (widths.Length - 1)) - width;
        foreach (var (numbers, words) in Steps)
        {
            var least = columns.Select((column, i) => column.IsNumber ? Math.Max(cells[i], numbers) : words).ToList();
            while (surplus > 0 && WidestAbove(least) is >= 0 and var widest)
            {
                widths[widest]--;
                surplus--;
            }
        }

        return widths;

        int WidestAbove(List<int> least) =>
            Enumerable.Range(0, widths.Length).Where(i => widths[i] > least[i]).OrderByDescending(i => widths[i]).FirstOrDefault(-1);
    }
}
