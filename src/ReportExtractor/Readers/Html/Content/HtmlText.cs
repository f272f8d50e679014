using ReportExtractor.Readers.Flow;

namespace ReportExtractor.Readers.Html.Content;

/// <summary>The white space of a page (CSS Text §4.1.1).</summary>
internal static class HtmlText
{
    /// <summary>Appends text. White space becomes one blank, or none at the start of a line; blanks of other widths are kept.</summary>
    /// <param name="run">The text.</param>
    /// <param name="text">Receives it.</param>
    /// <param name="isPreformatted">True if white space is kept.</param>
    /// <param name="isRaised">True for raised letters.</param>
    /// <param name="isStruck">True for letters that are struck out.</param>
    public static void Append(ReadOnlySpan<char> run, RunText text, bool isPreformatted, bool isRaised, bool isStruck)
    {
        if (isPreformatted)
        {
            text.Append(run, isRaised, isStruck);
            return;
        }

        while (!run.IsEmpty)
        {
            var blank = run.IndexOfAny(" \t\n\r\f");
            AppendShown(blank < 0 ? run : run[..blank], text, isRaised, isStruck);
            if (blank < 0)
            {
                return;
            }

            if (!text.EndsInBlank)
            {
                text.Append(' ');
            }

            run = run[blank..].TrimStart(" \t\n\r\f");
        }
    }

    /// <summary>Removes control characters, which some converters leave in pages.</summary>
    private static void AppendShown(ReadOnlySpan<char> run, RunText text, bool isRaised, bool isStruck)
    {
        while (!run.IsEmpty)
        {
            var control = run.IndexOfAnyInRange('\u0001', '\u001F');
            text.Append(control < 0 ? run : run[..control], isRaised, isStruck);
            run = control < 0 ? default : run[(control + 1)..];
        }
    }
}
