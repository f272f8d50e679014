using System.Globalization;
using System.Text;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;

namespace ReportExtractor.CorpusGenerator.Office.Rtf;

/// <summary>Writes tables.</summary>
internal sealed class RtfTables(Dice dice, FeatureSet features, RtfText text, LabelLists lists)
{
    private const string Borders = "\\clbrdrt\\brdrs\\brdrw10\\clbrdrl\\brdrs\\brdrw10\\clbrdrb\\brdrs\\brdrw10\\clbrdrr\\brdrs\\brdrw10";

    /// <summary>The exact height of a row that shows one line of nine points.</summary>
    private const string OneLine = "\\trrh-260";

    private readonly RtfCells _cells = new(dice, features, text, lists);
    private readonly string _direction = dice.Pick<string>(["\\cltxtbrl", "\\cltxbtlr"]);

    /// <summary>Writes a table, or the tables it is split into.</summary>
    public string Write(TableGrid grid)
    {
        var way = features.Pick(RtfFeatures.OfTables, 0.8, dice);
        var places = GridParts.Places(grid);
        if (way is RtfFeatures.SplitByPage or RtfFeatures.SplitByParagraph)
        {
            if (places.Count > 0)
            {
                features.Use(way);
                var newPage = way == RtfFeatures.SplitByPage;
                var at = dice.Pick(places);
                var (first, second) = GridParts.Split(grid, at, repeatHeaders: newPage, repeatLabels: dice.Chance(0.5));
                return $"{Rows(first, 1)}\\pard\\plain {(newPage ? "\\page" : "")}\\par\n{Rows(second, 1)}";
            }

            way = null;
        }

        if (way == RtfFeatures.LayoutTable)
        {
            features.Use(way);
            return $"\\trowd\\trgaph70\\cellx9900\n{Rows(grid, 2)}{RtfCells.Begin(1)}\\cell\\row\n";
        }

        return Rows(grid, 1);
    }

    /// <summary>A table of plain cells.</summary>
    public string Plain(IReadOnlyList<string[]> rows) => string.Concat(rows.Select(row =>
        "\\trowd\\trgaph70" + string.Concat(row.Select((_, i) => CellX("", 1000 * (i + 1))))
        + string.Concat(row.Select(cell => RtfCells.Begin(1) + text.Write(cell) + "\\cell ")) + "\\row\n"));

    private string Rows(TableGrid grid, int level) => string.Concat(grid.Lines.Select(line => Row(grid, line, level)));

    private string Row(TableGrid grid, GridLine line, int level)
    {
        var widths = ColumnTwips.Of(grid);
        var merged = features.Use(RtfFeatures.MergedCells);
        var inner = line.Source.Kind == RowKind.Data
            && grid.Table.Kind == TableKind.Applications
            && features.Use(RtfFeatures.RowTable, 0.3, dice);
        var end = level > 1 ? "\\nestcell{\\nonesttables\\par}" : "\\cell ";
        var definition = new StringBuilder("\\trowd\\trgaph70");
        definition.Append(line.Source.Kind == RowKind.Header ? "\\trhdr" : "");
        var exact = line.Source.Kind == RowKind.Data && line.IsShort && features.Use(RtfFeatures.ExactRows, FeatureSet.Often, dice);
        definition.Append(exact ? OneLine : "");
        var content = new StringBuilder();
        foreach (var cell in line.Cells.Where(cell => !inner || cell.Role != GridRole.Value))
        {
            var pieces = merged ? cell.ColumnSpan : 1;
            for (var i = 0; i < pieces; i++)
            {
                var horizontal = pieces == 1 ? "" : i == 0 ? "\\clmgf" : "\\clmrg";
                var right = widths.Take(merged ? cell.Column + i + 1 : cell.Column + cell.ColumnSpan).Sum();
                var shaded = i == 0 && cell.Role == GridRole.Value && features.Use(RtfFeatures.OnCellShade, FeatureSet.Often, dice);
                definition.Append(CellX(horizontal + Properties(cell) + (shaded ? RtfColors.CellShade : ""), right));
                content.Append(i == 0 ? _cells.Content(cell, level) : RtfCells.Begin(level));
                content.Append(shaded ? _cells.OnShade(cell) : "").Append(exact ? CutLine(cell) : "").Append(end);
            }
        }

        if (inner)
        {
            definition.Append(CellX("", widths.Sum()));
            content.Append(InnerRow([.. line.Values], level)).Append(end);
        }

        if (level > 1)
        {
            return $"{content}{{\\*\\nesttableprops{definition}\\nestrow}}\n";
        }

        return features.Use(RtfFeatures.DefinitionLast) ? $"{content}{{{definition}\\row}}\n" : $"{definition}\n{content}\\row\n";
    }

    /// <summary>Another number on a second line, sometimes, which a row of one line cuts off.</summary>
    private string CutLine(GridCell cell) => cell is { Role: GridRole.Value, Text.Length: > 0 } && dice.Chance(FeatureSet.Often)
        ? $"\\par {Decoy.Number(cell.Text, dice)}"
        : "";

    /// <summary>A row's numbers as a table of one row.</summary>
    private string InnerRow(GridCell[] values, int level)
    {
        var cells = string.Concat(values.Select(value => _cells.Content(value, level + 1) + "\\nestcell{\\nonesttables\\par}"));
        var definition = string.Concat(values.Select((_, i) => CellX("", 690 * (i + 1))));
        return $"{cells}{{\\*\\nesttableprops\\trowd\\trgaph70{definition}\\nestrow}}{RtfCells.Begin(level)}";
    }

    private string Properties(GridCell cell)
    {
        var vertical = cell.Role switch
        {
            GridRole.Continued => "\\clvmrg",
            _ when cell.RowSpan > 1 => "\\clvmgf",
            _ => "",
        };
        return vertical + (cell.Role == GridRole.Group && features.Use(RtfFeatures.Vertical) ? _direction : "");
    }

    private static string CellX(string properties, int right) =>
        $"{properties}\\clvertalc{Borders}\\cellx{right.ToString(CultureInfo.InvariantCulture)}";
}
