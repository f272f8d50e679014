using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;
using ReportExtractor.Readers.Text;

namespace ReportExtractor.Readers.Html;

/// <summary>Readers of text in which tables may be written in HTML, as Markdown allows (CommonMark §4.6).</summary>
internal static class TextWithMarkup
{
    /// <summary>A reader of one run of lines.</summary>
    /// <param name="budget">What may be used.</param>
    public static PlainTextReader Reader(ReaderBudget budget) => new(budget, new HtmlLayout(budget));

    /// <summary>An assembler of documents whose text is read in that way.</summary>
    /// <param name="budget">What may be used.</param>
    public static DocumentAssembler Assembler(ReaderBudget budget) => new(budget, () => Reader(budget));
}
