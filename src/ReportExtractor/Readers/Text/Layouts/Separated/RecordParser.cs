using System.Text;
using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Text.Layouts.Separated;

/// <summary>
/// Parses records of separated values (RFC 4180). A quote that is never closed, or is closed within a cell, is a character like any
/// other: raw values are not quoted at all.
/// </summary>
/// <param name="lines">The lines of the text.</param>
/// <param name="separator">The character between two cells.</param>
internal sealed class RecordParser(IReadOnlyList<TextLine> lines, char separator)
{
    /// <summary>The most lines of a quoted cell: a paragraph of remarks has fewer. A quote without its end must not take in the rest.</summary>
    private const int MostLinesInCell = 40;

    private int _line;
    private int _at;

    /// <summary>Parses the record that begins in a line.</summary>
    /// <param name="first">The index of the line.</param>
    public SeparatedRecord Parse(int first)
    {
        (_line, _at) = (first, 0);
        var cells = new List<Cell>();
        var isQuoted = false;
        while (true)
        {
            var location = new TextLocation(lines[_line].Number, _at + 1);
            var quoted = Quoted();
            cells.Add(new Cell(quoted ?? Raw(), cells.Count, location));
            isQuoted |= quoted is not null;
            if (_at == lines[_line].Text.Length)
            {
                return new SeparatedRecord(first, _line + 1, cells, isQuoted);
            }

            _at++;
        }
    }

    private string Raw()
    {
        var text = lines[_line].Text;
        var end = text.IndexOf(separator, _at);
        (var from, _at) = (_at, end < 0 ? text.Length : end);
        return text[from.._at];
    }

    /// <summary>The text between quotes, if that is all that the cell has. Spreadsheets write ="12" so that 12 stays a text.</summary>
    private string? Quoted()
    {
        var (line, at) = (_line, SkipBlanks(_line, _at));
        at += lines[line].Text.AsSpan(at).StartsWith("=\"") ? 1 : 0;
        if (at == lines[line].Text.Length || lines[line].Text[at] != '"')
        {
            return null;
        }

        var value = new StringBuilder();
        for (at++; ;)
        {
            var text = lines[line].Text;
            var quote = text.IndexOf('"', at);
            value.Append(text.AsSpan(at..(quote < 0 ? text.Length : quote)));
            if (quote < 0)
            {
                if (++line == lines.Count || line - _line >= MostLinesInCell)
                {
                    return null;
                }

                value.Append('\n');
                at = 0;
            }
            else if (quote + 1 < text.Length && text[quote + 1] == '"')
            {
                value.Append('"');
                at = quote + 2;
            }
            else
            {
                at = SkipBlanks(line, quote + 1);
                break;
            }
        }

        if (at < lines[line].Text.Length && lines[line].Text[at] != separator)
        {
            return null;
        }

        (_line, _at) = (line, at);
        return value.ToString();
    }

    private int SkipBlanks(int line, int at)
    {
        var text = lines[line].Text;
        while (at < text.Length && text[at] != separator && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
