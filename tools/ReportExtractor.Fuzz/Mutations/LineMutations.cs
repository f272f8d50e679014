using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Changes of lines and of what parts cells in a text.</summary>
internal static class LineMutations
{
    // What tables are drawn with, in UTF-8 as characters of one byte.
    private static readonly string[] Signs =
        [.. new[] { "|", "||", "|-|", "---", "+---+", "\t", "\t\t", "    ", "　", "\\|", "<br>", "│", "┼──┤", "（一）", "1.", "0", "-", "—", "合计", "\u200B", "\0", "<table>", "</td>", ",", "。" }.Select(AsBytes)];

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
        OfLines("signs", (lines, dice) => Insert(lines, dice, string.Concat(Enumerable.Repeat(dice.Pick(Signs) + dice.Pick(Signs), Hostile.Times(dice))))),
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
        lines.InsertRange(At(lines, dice), Enumerable.Repeat(line, Math.Min(Hostile.Times(dice), Hostile.LargestGrowth / (line.Length + 1))));
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

    private static string AsBytes(string text) => System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
