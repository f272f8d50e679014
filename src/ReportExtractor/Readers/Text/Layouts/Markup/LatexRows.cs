using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts.Markup;

/// <summary>Reads the rows between the beginning and the end of a table.</summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="start">The line in which the table begins.</param>
/// <param name="from">The index behind the name of its environment.</param>
/// <param name="end">The end of its lines, exclusive.</param>
internal sealed partial class LatexRows(IReadOnlyList<TextLine> lines, int start, int from, int end)
{
    /// <summary>The most columns that a cell spans: the widest table of the forms has fifteen.</summary>
    private const int MostColumns = 40;

    /// <summary>The longest cell whose commands are taken off: the longest label of the forms has some sixty characters.</summary>
    private const int LongestMerged = 1000;

    private readonly List<GridRow> _rows = [];
    private readonly StringBuilder _text = new();
    private List<Cell> _row = [];
    private TextLocation? _location;
    private int _depth;

    // Between the braces and brackets behind \begin{…}: the columns' alignments and the table's width.
    private bool _inOptions = true;

    /// <summary>Reads the rows.</summary>
    public List<GridRow> Read()
    {
        for (var i = start; i < end; i++)
        {
            var text = lines[i].Text;
            for (var at = i == start ? from : 0; at < text.Length;)
            {
                at += Step(lines[i], at);
            }

            if (_text.Length > 0)
            {
                _text.Append('\n');
            }
        }

        EndRow();
        return _rows;
    }

    /// <summary>Reads what begins at an index, and gives its length.</summary>
    private int Step(TextLine line, int at)
    {
        var text = line.Text;
        if (text[at] == '%')
        {
            return text.Length - at;
        }

        if (_inOptions && _depth == 0 && text[at] is not ('{' or '[' or ' '))
        {
            _inOptions = false;
        }

        if (_depth == 0 && text[at] == '&')
        {
            EndCell(new TextLocation(line.Number, at + 1));
            return 1;
        }

        if (text[at] == '\\' && at + 1 < text.Length)
        {
            return _depth == 0 && text[at + 1] == '\\' ? EndRow(text, at) : Command(line, at);
        }

        _depth += text[at] is '{' || (_inOptions && text[at] == '[') ? 1 : text[at] is '}' || (_inOptions && text[at] == ']') ? -1 : 0;
        _depth = Math.Max(0, _depth);
        Add(line, at, 1);
        return 1;
    }

    private int Command(TextLine line, int at)
    {
        if (_depth == 0 && Rule().Match(line.Text, at) is { Success: true } rule)
        {
            return rule.Length;
        }

        if (_depth == 0 && Environment().Match(line.Text, at) is { Success: true } environment)
        {
            EndRow();
            _inOptions = environment.Value.StartsWith("\\b", StringComparison.Ordinal);
            return environment.Length;
        }

        Add(line, at, 2);
        return 2;
    }

    private void Add(TextLine line, int at, int length)
    {
        if (!_inOptions && (_text.Length > 0 || line.Text[at] != ' '))
        {
            _location ??= new TextLocation(line.Number, at + 1);
            _text.Append(line.Text, at, length);
        }
    }

    private void EndCell(TextLocation location)
    {
        var (text, span) = Plain(_text.ToString().Replace('~', ' ').Trim());
        _row.Add(new Cell(text, _row.Count, _location ?? location) { ColumnSpan = span });
        _text.Clear();
        _location = null;
    }

    /// <summary>The end of a row may have a distance behind it: \\[2pt].</summary>
    private int EndRow(string text, int at)
    {
        EndRow();
        var close = at + 2 < text.Length && text[at + 2] == '[' ? text.IndexOf(']', at) : -1;
        return close < 0 ? 2 : close + 1 - at;
    }

    private void EndRow()
    {
        if (_row.Count > 0 || _text.ToString().AsSpan().Trim().Length > 0)
        {
            EndCell(_location ?? new TextLocation(lines[start].Number, 1));
            _rows.Add(new GridRow(_row));
        }

        _row = [];
        _text.Clear();
        _location = null;
    }

    /// <summary>The text within the commands of a merged cell, and the number of its columns.</summary>
    private static (string Text, int Columns) Plain(string text)
    {
        var columns = 1;
        while (text.Length <= LongestMerged && Merged().Match(text) is { Success: true } match)
        {
            if (match.Groups["columns"] is { Success: true } number
                && int.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                columns = Math.Clamp(count, 1, MostColumns);
            }

            text = match.Groups["text"].Value.Replace("\\\\", "\n", StringComparison.Ordinal).Trim();
        }

        return (text, columns);
    }

    [GeneratedRegex(@"\G\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|centering|cline\{[^{}]*\}|cmidrule(?:\([^()]*\))?\{[^{}]*\})")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\G\\(?:begin|end)\{(?:tabular[*xy]?|longtable|array)\}")]
    private static partial Regex Environment();

    /// <summary>A command of merged or broken cells around the whole text of a cell.</summary>
    [GeneratedRegex(
        @"^\\(?:multicolumn\{\s*(?<columns>[0-9]{1,3})\s*\}\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|multirow(?:\[[^\]]*\])?\{[^{}]*\}(?:\[[^\]]*\])?\{[^{}]*\}"
        + @"|makecell(?:\[[^\]]*\])?|shortstack(?:\[[^\]]*\])?|thead|parbox\{[^{}]*\})\{(?<text>.*)\}$",
        RegexOptions.Singleline)]
    private static partial Regex Merged();
}
