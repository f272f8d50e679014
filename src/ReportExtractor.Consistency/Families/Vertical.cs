using System.Text.RegularExpressions;

namespace ReportExtractor.Consistency.Families;

/// <summary>
/// Bodies that report to their own ministry and not to the government of their place. They are part of no government's report, on neither
/// side.
/// </summary>
internal static partial class Vertical
{
    /// <summary>True for such a body.</summary>
    /// <param name="name">Its name.</param>
    public static bool Is(string name) => Name().IsMatch(name);

    [GeneratedRegex("税务|海关|海事|气象|烟草|邮政|银行|金融监管|银保监|证监|外汇|调查队|出入境|边检|边防|消防救援|铁路|民航|地震|通信管理|煤矿安全|专员办")]
    private static partial Regex Name();
}
