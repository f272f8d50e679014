using System.Text;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Docx;

/// <summary>Writes tables.</summary>
internal sealed class DocxTables(DocxContext context)
{
    private readonly DocxCells _cells = new(context);
    private readonly string _direction = context.Dice.Pick<string>(["tbRlV", "btLr", "tbRl"]);

    private Dice Dice => context.Dice;

    private FeatureSet Features => context.Features;

    /// <summary>The features of a table, chosen once for each.</summary>
    /// <param name="Grid">The table.</param>
    /// <param name="Widths">The widths of its columns.</param>
    /// <param name="MayCount">Whether list numbers may replace written ones.</param>
    /// <param name="Before">Whether rows leave the column of the group out, by gridBefore.</param>
    /// <param name="After">Whether rows leave the last columns out, by gridAfter.</param>
    /// <param name="Horizontal">Whether cells are merged the old way, by hMerge.</param>
    /// <param name="Vertical">Whether the text of groups is vertical.</param>
    /// <param name="Repeats">Whether the header rows are repeated on each page.</param>
    private sealed record Look(
        TableGrid Grid, int[] Widths, bool MayCount, bool Before, bool After, bool Horizontal, bool Vertical, bool Repeats);

    /// <summary>Writes a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="mayCount">Whether list numbers may replace written ones.</param>
    public string Table(TableGrid grid, bool mayCount = true)
    {
        var grouped = grid.Lines.Any(line => line.Cells.Any(cell => cell.Role == GridRole.Group && cell.Column == 0));
        var look = new Look(
            grid,
            context.Paper.Widths(grid),
            mayCount,
            Before: grouped && Features.Use(DocxFeatures.GridBefore, 0.7, Dice),
            After: grid.Table.Kind == TableKind.Article20 && Features.Use(DocxFeatures.GridAfter, 0.7, Dice),
            Horizontal: Features.Use(DocxFeatures.HorizontalMerge, 0.7, Dice),
            Vertical: grouped && Features.Use(DocxFeatures.Vertical, 0.8, Dice),
            Repeats: Features.Use(DocxFeatures.HeaderRows, 0.7, Dice));
        var ghosts = Places(grid);
        var rows = new StringBuilder();
        for (var i = 0; i < grid.Lines.Count; i++)
        {
            rows.Append(Row(grid.Lines[i], look));
            if (ghosts.Contains(i))
            {
                rows.Append(GhostRow(grid.Lines[i], look));
            }
        }

        return DocxXml.Table(GridWidths(look), rows.ToString(), context.Paper.Ruled);
    }

    private int[]? GridWidths(Look look)
    {
        if (Features.Use(DocxFeatures.NoGrid, 0.7, Dice))
        {
            return null;
        }

        if (!Features.Use(DocxFeatures.WrongGrid, 0.7, Dice))
        {
            return look.Widths;
        }

        return Dice.Between(0, 2) switch
        {
            0 => [.. look.Widths.Select(_ => ColumnTwips.PageWidth / 3)],
            1 => [.. look.Widths.Take(2)],
            _ => [.. look.Widths.Reverse(), 1200, 40],
        };
    }

    /// <summary>The rows that are followed by a hidden or deleted row.</summary>
    private List<int> Places(TableGrid grid)
    {
        var any = Features.Has(DocxFeatures.HiddenRow) || Features.Has(DocxFeatures.DeletedRow);
        return any
            ? [.. Enumerable.Range(0, grid.Lines.Count).Where(i => grid.Lines[i].Source.Kind == RowKind.Data && Dice.Chance(0.15))]
            : [];
    }

    private string Row(GridLine line, Look look)
    {
        var data = line.Source.Kind == RowKind.Data;
        var inserted = data && Features.Use(DocxFeatures.InsertedRow, 0.2, Dice);
        var inner = data
            && look.Grid.Table.Kind == TableKind.Applications
            && line.Values.Count() == look.Grid.Table.ValueColumns
            && Features.Use(DocxFeatures.RowTable, 0.3, Dice);
        var repeated = look.Repeats && !data && look.Grid.Table.Kind != TableKind.Article20;
        var exact = data && line.IsShort && Features.Use(DocxFeatures.ExactRows, FeatureSet.Often, Dice);
        var properties = (context.Paper.HasWholeRows ? "<w:cantSplit/>" : "")
            + (exact ? $"""<w:trHeight w:val="{DocxSight.OneLine}" w:hRule="exact"/>""" : "")
            + (repeated ? "<w:tblHeader/>" : "")
            + (inserted ? context.Changed("ins", "") : "");
        var cells = new StringBuilder();
        foreach (var cell in line.Cells)
        {
            if (look.Before && cell is { Column: 0, Role: GridRole.Continued } && data)
            {
                properties = FirstLeftOut(look) + properties;
            }
            else if (!inner || cell.Role != GridRole.Value)
            {
                var content = _cells.Content(cell, look.MayCount);
                content = exact && cell.Role == GridRole.Value ? DocxSight.InOneLine(content, cell, Dice) : content;
                var written = Cells(cell, content, look);
                cells.Append(content.IsControlled ? context.Control(written) : written);
            }

            if (look.After && cell.ColumnSpan > 1)
            {
                var hidden = cell.ColumnSpan - 1;
                properties += $"""<w:gridAfter w:val="{hidden}"/><w:wAfter w:w="{look.Widths[^hidden..].Sum()}" w:type="dxa"/>""";
            }
        }

        cells.Append(inner ? InnerRow(line, look) : "");
        var row = $"<w:tr>{(properties.Length > 0 ? $"<w:trPr>{properties}</w:trPr>" : "")}{cells}</w:tr>";
        return Features.Use(DocxFeatures.SdtRow, 0.2, Dice) ? context.Control(row) : row;
    }

    /// <summary>The properties of a row that leaves the first column out.</summary>
    private static string FirstLeftOut(Look look) =>
        $"""<w:gridBefore w:val="1"/><w:wBefore w:w="{look.Widths[0]}" w:type="dxa"/>""";

    /// <summary>A row's numbers as a table of one row in one cell.</summary>
    private string InnerRow(GridLine line, Look look)
    {
        var width = look.Widths[look.Grid.Table.StubColumns..].Sum();
        GridCell[] values = [.. line.Values];
        var contents = values.Select(value => _cells.Content(value, mayCount: false));
        var row = string.Concat(contents.Select(content => DocxXml.Cell(width / values.Length, content.Xml, content.Shade)));
        var table = DocxXml.Table(values.Select(_ => width / values.Length), $"<w:tr>{row}</w:tr>");
        return DocxXml.Cell(width, table + DocxXml.Paragraph(""), $"""<w:gridSpan w:val="{values.Length}"/>""");
    }

    private string GhostRow(GridLine line, Look look)
    {
        var deleted = Features.Pick([DocxFeatures.HiddenRow, DocxFeatures.DeletedRow], 1, Dice) == DocxFeatures.DeletedRow;
        Features.Use(deleted ? DocxFeatures.DeletedRow : DocxFeatures.HiddenRow);
        var properties = deleted ? context.Changed("del", "") : "<w:hidden/>";
        var cells = new StringBuilder();
        foreach (var cell in line.Cells)
        {
            var below = cell.Role == GridRole.Group ? cell with { Role = GridRole.Continued, Text = "" } : cell;
            if (look.Before && below is { Column: 0, Role: GridRole.Continued })
            {
                properties = FirstLeftOut(look) + properties;
            }
            else
            {
                cells.Append(Cells(below, new DocxContent(_cells.Ghost(below, deleted)), look));
            }

            if (look.After && cell.ColumnSpan > 1)
            {
                properties += $"""<w:gridAfter w:val="{cell.ColumnSpan - 1}"/>""";
            }
        }

        return $"<w:tr><w:trPr>{properties}</w:trPr>{cells}</w:tr>";
    }

    /// <summary>A cell, or the cells that are merged to it the old way.</summary>
    private string Cells(GridCell cell, DocxContent content, Look look)
    {
        var vertical = cell.Role switch
        {
            GridRole.Continued => "<w:vMerge/>",
            GridRole.Group or GridRole.Header when cell.RowSpan > 1 || cell.Role == GridRole.Group => """<w:vMerge w:val="restart"/>""",
            _ => "",
        };
        var direction = look.Vertical && cell.Role == GridRole.Group ? $"""<w:textDirection w:val="{_direction}"/>""" : "";
        var rule = context.Paper.HasHeaderRule && cell.Role == GridRole.Header
            ? $"<w:tcBorders>{DocxXml.Borders(["bottom"])}</w:tcBorders>"
            : "";
        var rest = $"""{vertical}{rule}{content.Shade}{direction}<w:vAlign w:val="center"/>""";
        var span = look.After ? 1 : cell.ColumnSpan;
        if (span == 1 || !look.Horizontal)
        {
            var properties = span > 1 ? $"""<w:gridSpan w:val="{span}"/>{rest}""" : rest;
            return DocxXml.Cell(look.Widths.Skip(cell.Column).Take(span).Sum(), content.Xml, properties);
        }

        var others = Enumerable.Range(cell.Column + 1, span - 1).Select(column =>
            DocxXml.Cell(look.Widths[column], DocxXml.Paragraph(""), "<w:hMerge/>" + rest));
        return DocxXml.Cell(look.Widths[cell.Column], content.Xml, """<w:hMerge w:val="restart"/>""" + rest) + string.Concat(others);
    }
}
