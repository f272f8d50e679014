using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>
/// Tables of LaTeX in Markdown, as recognizers of scanned pages write them: merged cells by command, with or without empty cells for the
/// columns that they cover.
/// </summary>
public sealed class LatexLayout : Layout
{
    private readonly bool _fillsMerged;
    private readonly string _rule;
    private readonly bool _asFormulas;

    /// <summary>Creates the layout of one report.</summary>
    public LatexLayout(Dice dice)
        : base(dice)
    {
        _fillsMerged = dice.Chance(0.3);
        _asFormulas = dice.Chance(0.3);
        _rule = dice.Chance(0.7) ? " \\hline" : "";
    }

    /// <inheritdoc/>
    public override string Name => "latex";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.Exact & ~(LayoutTraits.BrokenLabels | LayoutTraits.WrappedNumbers | LayoutTraits.HyphenNil);

    /// <inheritdoc/>
    public override string Extension => "md";

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text)
    {
        var grid = TableGrid.Of(table);
        text.Add($"\\begin{{tabular}}{{{new string('l', grid.Lines[0].Cells.Sum(cell => cell.ColumnSpan))}}}{_rule}");
        foreach (var line in grid.Lines)
        {
            var cells = line.Cells.SelectMany(cell => Enumerable.Repeat("", _fillsMerged ? cell.ColumnSpan - 1 : 0).Prepend(Written(cell)));
            text.Add(string.Join(" & ", cells) + $" \\\\{_rule}");
        }

        text.Add("\\end{tabular}");
        text.Blank();
    }

    private string Written(GridCell cell)
    {
        var written = cell.Role == GridRole.Continued ? "" : cell.Flat.Replace("%", "\\%", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal);
        written = _asFormulas && written.Length > 0 && written.All(char.IsAsciiDigit) ? $"${written}$" : written;
        written = cell.RowSpan > 1 && cell.Role != GridRole.Continued ? $"\\multirow{{{cell.RowSpan}}}{{*}}{{{written}}}" : written;
        return cell.ColumnSpan > 1 ? $"\\multicolumn{{{cell.ColumnSpan}}}{{l}}{{{written}}}" : written;
    }
}
