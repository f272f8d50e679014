using ReportExtractor.CorpusGenerator.Reports;
using ReportExtractor.CorpusGenerator.Texts;

namespace ReportExtractor.CorpusGenerator.Layouts.Markdown;

/// <summary>A layout whose title and headings are Markdown.</summary>
public abstract class MarkdownLayout : Layout
{
    private readonly string _headingMark;

    /// <summary>Creates the layout of one report.</summary>
    protected MarkdownLayout(Dice dice)
        : base(dice) => _headingMark = dice.Pick(["## ", "## ", "# ", "**", ""]);

    /// <inheritdoc/>
    public override string Extension => "md";

    /// <summary>Escapes a text for Markdown.</summary>
    protected virtual string Escape(string text) => text;

    /// <inheritdoc/>
    protected override void WriteFront(ReportModel report, ReportText text)
    {
        foreach (var line in report.Preamble)
        {
            text.Add(Escape(line));
            text.Blank();
        }

        var mark = _headingMark.Length == 0 ? "" : "# ";
        foreach (var line in report.Title)
        {
            text.Add(mark + Escape(line.Trim(' ')));
        }

        text.Blank();
    }

    /// <inheritdoc/>
    protected override void WriteHeading(string heading, ReportText text)
    {
        text.Add(_headingMark + Escape(heading) + (_headingMark == "**" ? "**" : ""));
        text.Blank();
    }

    /// <inheritdoc/>
    protected override void WriteParagraph(string paragraph, ReportText text) => base.WriteParagraph(Escape(paragraph), text);
}
