using ReportExtractor.Matching.Doubts.Evidence;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;

namespace ReportExtractor.Matching.Doubts.Rules;

/// <summary>A rule of suspicion: what it looks for, and what lifts the doubt.</summary>
/// <param name="Code">The code of its reason, one of <see cref="ReasonCodes"/>.</param>
/// <param name="Lift">Which printed sums lift the doubt.</param>
/// <param name="Find">Finds what it looks for.</param>
internal sealed record DoubtRule(string Code, Lift Lift, Func<DocumentEvidence, IEnumerable<Suspicion>> Find)
{
    /// <summary>True for a rule that doubts nothing and only says how a figure was found.</summary>
    public bool IsExplanation { get; init; }

    /// <summary>A rule of single cells.</summary>
    /// <param name="code">The code of its reason.</param>
    /// <param name="lift">Which printed sums lift the doubt.</param>
    /// <param name="applies">True for a cell in doubt.</param>
    public static DoubtRule OfCells(string code, Lift lift, Func<RowEvidence, int, bool> applies)
    {
        return new DoubtRule(code, lift, Find);

        IEnumerable<Suspicion> Find(DocumentEvidence document)
        {
            foreach (var row in document.Rows)
            {
                for (var cell = 0; cell < row.Row.Cells; cell++)
                {
                    if (applies(row, cell))
                    {
                        yield return new Suspicion(row, cell);
                    }
                }
            }
        }
    }

    /// <summary>A rule of whole rows.</summary>
    /// <param name="code">The code of its reason.</param>
    /// <param name="lift">Which printed sums lift the doubt.</param>
    /// <param name="applies">True for a row in doubt.</param>
    public static DoubtRule OfRows(string code, Lift lift, Func<RowEvidence, DocumentEvidence, bool> applies) =>
        new(code, lift, document => document.Rows.Where(row => applies(row, document)).Select(row => new Suspicion(row)));

    /// <summary>A rule of whole rows that asks for nothing outside of them.</summary>
    /// <param name="code">The code of its reason.</param>
    /// <param name="lift">Which printed sums lift the doubt.</param>
    /// <param name="applies">True for a row in doubt.</param>
    public static DoubtRule OfRows(string code, Lift lift, Func<RowEvidence, bool> applies) => OfRows(code, lift, (row, _) => applies(row));

    /// <summary>Writes what it finds into the rows.</summary>
    /// <param name="document">The document.</param>
    public void Apply(DocumentEvidence document)
    {
        foreach (var (row, cell, text) in Find(document))
        {
            for (var at = cell ?? 0; at < (cell + 1 ?? row.Row.Cells); at++)
            {
                if (EffectOn(row, at) is { } effect)
                {
                    row.Row.Add(at, new Reason(Code, effect, text));
                }
            }
        }
    }

    /// <summary>What it means for a cell; null if it is lifted without a confirmation.</summary>
    private ReasonEffect? EffectOn(RowEvidence row, int cell)
    {
        var sums = row.Table.Sums;
        return IsExplanation ? ReasonEffect.Explains : Lift switch
        {
            Lift.SumOfCell => ConfirmedIf(sums.Confirm(row.Index, cell)),
            Lift.SumOverRows => ConfirmedIf(sums.ConfirmOverRows(row.Index, cell)),
            Lift.OnlyHoldingSums => ConfirmedIf(sums.Confirm(row.Index, cell) && !sums.Contradict(row.Index, cell)),
            Lift.SumsAlongRow => ConfirmedIf(sums.HoldAlong(row.Index) && !sums.Contradict(row.Index, cell)),
            Lift.TellingSumAlongRow => ConfirmedIf(sums.TellAlong(row.Index)),
            Lift.NoFailingSum => sums.FailAlong(row.Index) ? ReasonEffect.Doubts : null,
            _ => ReasonEffect.Doubts,
        };

        static ReasonEffect ConfirmedIf(bool holds) => holds ? ReasonEffect.Confirmed : ReasonEffect.Doubts;
    }
}
