using ReportExtractor.Checks;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.RecordBuilding;

/// <summary>Evaluates the sums of a record and says of each figure what they say of it. Can be done again with other values.</summary>
/// <param name="catalog">The sentences of the notes.</param>
internal sealed class RecordSums(MessageCatalog catalog)
{
    /// <summary>Judges figures.</summary>
    /// <param name="form">The form.</param>
    /// <param name="figures">All figures of the form, and those of other forms. May have been judged before.</param>
    /// <returns>The figures in the same order, and the checks.</returns>
    public (IReadOnlyList<Figure> Figures, IReadOnlyList<Check> Checks) Judge(FormTemplate form, IReadOnlyList<Figure> figures)
    {
        var known = figures.Where(figure => form.Keys.Contains(figure.Key)).ToDictionary(figure => figure.Key);
        var checks = CheckRunner.Run(form, known);
        var judge = new SumsJudge(form, checks, known);
        return ([.. figures.Select(figure => form.Keys.Contains(figure.Key) ? Judge(figure, judge) : figure)], checks);
    }

    private Figure Judge(Figure figure, SumsJudge judge)
    {
        var verdict = judge.VerdictOn(figure.Key);
        if (figure.Own is not null)
        {
            // A person has looked at it. What the program doubted stays as it was.
            return figure with { Sums = verdict };
        }

        var judged = (figure.BeforeSums ?? figure) with { Sums = verdict, Decisions = figure.Decisions };
        return judged.Value is not null && judge.IsMisread(figure.Key) ? Doubt(judged) : judged;
    }

    private Figure Doubt(Figure figure)
    {
        var reason = new Reason(ReasonCodes.ManySumsFail, ReasonEffect.Doubts);
        var note = reason.Format(catalog);
        return figure with
        {
            Status = figure.Status == FigureStatus.Read ? FigureStatus.Suspect : figure.Status,
            Reasons = [.. figure.Reasons.Append(reason.Code).OrderBy(Reason.RankOf)],
            Note = figure.Note is null ? note : catalog.Join(figure.Note, note),
            BeforeSums = figure,
        };
    }
}
