using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Matching.Doubts.Rules;
using ReportExtractor.Problems;
using ReportExtractor.Problems.Reasons;
using ReportExtractor.TestKit;

namespace ReportExtractor.Tests.Matching.Doubts;

/// <summary>A document in which a rule says something of a figure.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Key">The figure's key.</param>
/// <param name="Document">The document.</param>
internal sealed record DoubtCase(string Code, string Key, Document Document)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "Matching", "Doubts", "Cases");

    /// <summary>All cases.</summary>
    public static IEnumerable<DoubtCase> All => Texts().Concat(DocumentCases.All);

    /// <summary>True for a rule that says how a figure was found.</summary>
    public bool IsExplanation =>
        Code is ReasonCodes.ChosenBySums or ReasonCodes.PlacedByNeighbours or ReasonCodes.CellRemark or ReasonCodes.NoCell;

    /// <inheritdoc/>
    public override string ToString() => Code;

    /// <summary>The reasons of the figure by their codes.</summary>
    /// <param name="rules">The rules that are on.</param>
    internal IReadOnlyDictionary<string, ReasonEffect> Effects(IReadOnlyList<DoubtRule> rules) =>
        Pipeline.ReasonsOf(Document, rules)[Key].ToDictionary(reason => reason.Code, reason => reason.Effect);

    private static IEnumerable<DoubtCase> Texts() =>
        from file in Directory.GetFiles(Folder).Order(StringComparer.Ordinal)
        let name = Path.GetFileNameWithoutExtension(file).Split('@')
        select new DoubtCase(name[0], name[1], Pipeline.Read(Encoding.UTF8.GetBytes(File.ReadAllText(file))));
}
