using System.Text;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Mutations of the lines of a text and of the marks that separate its cells.</summary>
internal static class LineMutations
{
    // Marks that tables are drawn with. Files are read as Latin-1 here, so each byte of UTF-8 is a character.
    private static readonly string[] Signs =
    [
        .. new[]
        {
            "|", "||", "|-|", "---", "+---+", "\t", "\t\t", "    ", "　", "\\|", "<br>", "│", "┼──┤", "（一）", "1.", "0", "-", "—",
            "合计", "\u200B", "\0", "<table>", "</td>", ",", "。",
        }.Select(AsBytes),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfLines("line-drop", (lines, dice) => lines.RemoveAt(At(lines, dice))),
        OfLines("line-repeat", (lines, dice) => Repeat(lines, dice)),
        OfLines("line-move", Move),
        OfLines("line-join", (lines, dice) => lines[At(lines, dice)] += lines[At(lines, dice)]),
        OfLines("line-split", Split),
        OfLines("line-block", (lines, dice) => lines.AddRange(lines.Skip(At(lines, dice)).Take(dice.Between(1, 60)).ToList())),
        OfLines("sign", (lines, dice) => Insert(lines, dice, dice.Pick(Signs))),
        OfLines(
            "signs",
            (lines, dice) =>
                Insert(lines, dice, string.Concat(Enumerable.Repeat(dice.Pick(Signs) + dice.Pick(Signs), Extremes.Times(dice))))),
        Mutation.OfText("parting", (file, dice) => file.Replace(dice.Pick(Signs), dice.Pick(Signs), StringComparison.Ordinal)),
    ];

    private static Mutation OfLines(string name, Action<List<string>, Dice> change) => Mutation.OfText(name, (file, dice) =>
    {
        var lines = file.Split('\n').ToList();
        change(lines, dice);
        return string.Join('\n', lines);
    });

    private static int At(List<string> lines, Dice dice) => dice.Between(0, lines.Count - 1);

    private static void Move(List<string> lines, Dice dice)
    {
        var from = At(lines, dice);
        var line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(dice.Between(0, lines.Count), line);
    }

    private static void Repeat(List<string> lines, Dice dice)
    {
        var line = lines[At(lines, dice)];
        var at = At(lines, dice);
        var times = Math.Min(Extremes.Times(dice), Extremes.LargestGrowth / (line.Length + 1));
        lines.InsertRange(at, Enumerable.Repeat(line, times));
    }

    private static void Split(List<string> lines, Dice dice)
    {
        var at = At(lines, dice);
        var cut = dice.Between(0, lines[at].Length);
        lines.Insert(at + 1, lines[at][cut..]);
        lines[at] = lines[at][..cut];
    }

    private static void Insert(List<string> lines, Dice dice, string what)
    {
        var at = At(lines, dice);
        lines[at] = lines[at].Insert(dice.Between(0, lines[at].Length), what);
    }

    private static string AsBytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
