using System.Text;
using ReportExtractor.CorpusGenerator.Grids;
using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Sequences;

/// <summary>All cells of a table and the headings around it, with nothing between them.</summary>
public sealed class GluedLayout(Dice dice) : Layout(dice)
{
    /// <inheritdoc/>
    public override string Name => "glued";

    /// <inheritdoc/>
    public override LayoutTraits Traits => LayoutTraits.MissingRows;

    /// <inheritdoc/>
    public override ReportText Write(ReportModel report)
    {
        var text = new ReportText();
        WriteFront(report, text);
        var line = new StringBuilder();
        foreach (var block in report.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    line.Append(heading.Text);
                    break;
                case TableBlock table:
                    line.Append(Glue(table.Table));
                    break;
                case ParagraphBlock paragraph:
                    text.Add(line + paragraph.Text, mayBreakAfter: true);
                    line.Clear();
                    break;
                default:
                    throw new InvalidOperationException($"No layout for {block.GetType().Name}.");
            }
        }

        text.Add(line.ToString());
        return text;
    }

    /// <inheritdoc/>
    public override void WriteTable(TableModel table, ReportModel report, ReportText text) => text.Add(Glue(table));

    private static string Glue(TableModel table)
    {
        GluedReadings.Judge(table);
        return string.Concat(TableGrid.Of(table).Lines.SelectMany(line => line.Own).Select(cell => cell.Flat));
    }
}
