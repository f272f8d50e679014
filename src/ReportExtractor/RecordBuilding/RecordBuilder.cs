using ReportExtractor.Checks;
using ReportExtractor.Matching;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.RecordBuilding;

/// <summary>Builds a record of what was found of a form: every figure once, the sums checked, the problems.</summary>
internal static class RecordBuilder
{
    /// <summary>Builds a record.</summary>
    /// <param name="source">The input.</param>
    /// <param name="header">The report's header.</param>
    /// <param name="match">What of the form was found.</param>
    /// <param name="problems">The problems found before.</param>
    /// <param name="language">The language of notes.</param>
    public static ReportRecord Build(
        RecordSource source, ReportHeader header, FormMatch match, IReadOnlyList<Problem> problems, MessageLanguage language)
    {
        var builder = new FigureBuilder(MessageCatalog.In(language));
        var found = new Dictionary<string, Figure>();
        var foreign = new List<Figure>();
        foreach (var figure in match.Tables.SelectMany(builder.Build))
        {
            if (match.Template.Keys.Contains(figure.Key))
            {
                found[figure.Key] = figure;
            }
            else
            {
                foreign.Add(figure);
            }
        }

        foreach (var figure in match.Template.Figures)
        {
            found.TryAdd(figure.Key, new Figure(figure.Key, null, null, FigureStatus.Missing) { Template = figure });
        }

        var own = match.Template.Figures.Select(figure => found[figure.Key]);
        var (figures, checks) = new RecordSums(MessageCatalog.In(language)).Judge(match.Template, [.. own, .. foreign]);
        return new ReportRecord(source, header with { Template = match.Template.Id }, figures, checks, problems);
    }
}
