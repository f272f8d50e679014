using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>The rows of a grid as lists of fields, for layouts with one row a line.</summary>
internal static class RowFields
{
    /// <summary>The fields of a row: each is a cell, or null for a place that another cell covers.</summary>
    public static List<GridCell?> Of(GridLine line, PlaceholderStyle style)
    {
        List<GridCell?> fields = [];
        var covered = 0;
        foreach (var cell in line.Cells)
        {
            var continued = cell.Role == GridRole.Continued;
            if (style == PlaceholderStyle.All)
            {
                fields.Add(continued ? null : cell);
                fields.AddRange(Enumerable.Repeat<GridCell?>(null, cell.ColumnSpan - 1));
            }
            else if (!continued)
            {
                fields.Add(cell);
                covered += cell.ColumnSpan - 1;
            }
        }

        if (style == PlaceholderStyle.AtEnd)
        {
            fields.AddRange(Enumerable.Repeat<GridCell?>(null, covered));
        }

        Shift(line.Source, fields);
        return fields;
    }

    /// <summary>The lines of a row: more than one if its label or a number is broken.</summary>
    public static List<List<string>> Expand(TableRow row, IReadOnlyList<GridCell?> fields)
    {
        if (row.Kind != RowKind.Data)
        {
            return [[.. fields.Select(field => field?.Flat ?? "")]];
        }

        var height = fields.OfType<GridCell>().Max(cell => FirstLine(row, cell) + cell.Lines.Length);
        return [.. Enumerable.Range(0, height).Select(at => fields.Select(field => Piece(row, field, at)).ToList())];
    }

    private static string Piece(TableRow row, GridCell? field, int at)
    {
        if (field is null)
        {
            return "";
        }

        var line = at - FirstLine(row, field);
        return line >= 0 && line < field.Lines.Length ? field.Lines[line] : "";
    }

    private static int FirstLine(TableRow row, GridCell cell) => cell.Role == GridRole.Value ? row.ValueLine : 0;

    private static void Shift(TableRow row, List<GridCell?> fields)
    {
        var first = fields.FindIndex(field => field?.Role == GridRole.Value);
        if (row.StubShift > 0)
        {
            fields.Insert(first, null);
        }
        else if (row.StubShift < 0 && first > 0 && fields[first - 1] is null)
        {
            fields.RemoveAt(first - 1);
        }
    }
}
