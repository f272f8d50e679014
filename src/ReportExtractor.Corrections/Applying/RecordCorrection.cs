using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Problems;
using ReportExtractor.RecordBuilding;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Corrections.Applying;

/// <summary>Applies decisions to a record.</summary>
internal static class RecordCorrection
{
    /// <summary>Applies decisions.</summary>
    /// <param name="record">The record as the program read it.</param>
    /// <param name="decisions">The decisions on its document.</param>
    /// <param name="ofOtherBytes">The decisions on other bytes under the same path.</param>
    /// <param name="form">The record's form, or null if the document was not read.</param>
    /// <param name="language">The language of notes.</param>
    public static ReportRecord Apply(
        ReportRecord record,
        IReadOnlyList<Decision> decisions,
        IReadOnlyList<Decision> ofOtherBytes,
        FormTemplate? form,
        MessageLanguage language)
    {
        var problems = new List<Problem>(record.Problems);
        if (ofOtherBytes.Count > 0)
        {
            problems.Add(DecisionProblems.OfOtherBytes(ofOtherBytes));
        }

        if (decisions.Count == 0)
        {
            return record with { Problems = problems };
        }

        if (form is null)
        {
            problems.Add(DecisionProblems.OnUnreadFile(decisions.Count));
            return record with { Problems = problems };
        }

        var byKey = decisions.ToLookup(decision => decision.Key, StringComparer.Ordinal);
        var money = form.Figures.Where(figure => figure.Column.Kind == FigureKind.Money).Select(figure => figure.Key).ToHashSet();
        var settled = record.Figures.Select(figure => byKey.Contains(figure.Key)
            ? SettledFigure.Of(figure, byKey[figure.Key], money.Contains(figure.Key))
            : new SettledFigure(figure, [])).ToList();
        var known = record.Figures.Select(figure => figure.Key).ToHashSet();
        problems.AddRange(settled.SelectMany(figure => figure.Problems));
        problems.AddRange(byKey.Where(figure => !known.Contains(figure.Key)).OrderBy(figure => figure.Key, StringComparer.Ordinal)
            .Select(figure => DecisionProblems.WithoutFigure(figure.Key, figure)));
        var (figures, checks) = new RecordSums(MessageCatalog.In(language)).Judge(form, [.. settled.Select(figure => figure.Figure)]);
        return record with { Figures = figures, Checks = checks, Problems = problems };
    }
}
