using ReportExtractor.Matching.Alignment;

namespace ReportExtractor.Matching;

/// <summary>Elects the form of a document: the one that most of its tables follow, however many rows of a table are another's.</summary>
internal static class FormElection
{
    /// <summary>A table follows one form rather than another if that explains half a header more.</summary>
    private const double TellingMargin = FormAligner.HeaderWorth / 2;

    /// <summary>Elects.</summary>
    /// <param name="forms">The forms aligned to the document.</param>
    /// <param name="year">The document's year, if it is printed.</param>
    public static FormAlignment Elect(IReadOnlyList<FormAlignment> forms, int? year)
    {
        return forms
            .OrderByDescending(form => form.Tables.Count(IsFollowed))
            .ThenByDescending(form => Math.Round(form.Tables.Sum(table => table.Score), 1))
            .ThenByDescending(form => year is null || form.Form.Template.FirstYear is not { } first || first <= year)
            .ThenByDescending(form => form.Form.Template.FirstYear ?? 0)
            .First();

        bool IsFollowed(TableAlignment table) =>
            table.Score > TellingMargin
            && forms.All(form => form.Tables.All(other => !other.IsCounterpartOf(table) || other.Score < table.Score - TellingMargin));
    }
}
