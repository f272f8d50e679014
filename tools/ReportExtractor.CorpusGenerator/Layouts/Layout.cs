using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts;

/// <summary>A way in which a converter writes a report as text. Each report has its own instance, with a style of its own.</summary>
public abstract class Layout
{
    /// <summary>Creates a layout for one report.</summary>
    /// <param name="dice">Chooses its style and details.</param>
    protected Layout(Dice dice) => Dice = dice;

    /// <summary>Its name in options, file names and marks.</summary>
    public abstract string Name { get; }

    /// <summary>What it preserves of a table.</summary>
    public abstract LayoutTraits Traits { get; }

    /// <summary>The extension of its files, without the dot.</summary>
    public virtual string Extension => "txt";

    /// <summary>Chooses the layout's style and details.</summary>
    protected Dice Dice { get; }

    /// <summary>Writes a whole report.</summary>
    public virtual ReportText Write(ReportModel report)
    {
        var text = new ReportText();
        WriteFront(report, text);
        foreach (var block in report.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    WriteHeading(heading.Text, text);
                    break;
                case ParagraphBlock paragraph:
                    WriteParagraph(paragraph.Text, text);
                    break;
                case TableBlock table:
                    WriteTable(table.Table, report, text);
                    text.EndRow();
                    break;
                default:
                    throw new InvalidOperationException($"No layout for {block.GetType().Name}.");
            }
        }

        return text;
    }

    /// <summary>Writes one table. It may change the truth of cells that it makes ambiguous.</summary>
    public abstract void WriteTable(TableModel table, ReportModel report, ReportText text);

    /// <summary>Writes the lines before the title, and the title.</summary>
    protected virtual void WriteFront(ReportModel report, ReportText text)
    {
        foreach (var line in report.Preamble.Concat(report.Title))
        {
            text.Add(line);
        }

        text.Blank();
    }

    /// <summary>Writes a heading.</summary>
    protected virtual void WriteHeading(string heading, ReportText text)
    {
        text.Add(heading);
        text.Blank();
    }

    /// <summary>Writes a paragraph.</summary>
    protected virtual void WriteParagraph(string paragraph, ReportText text)
    {
        text.Add(paragraph, mayBreakAfter: true);
        text.Blank();
    }
}
