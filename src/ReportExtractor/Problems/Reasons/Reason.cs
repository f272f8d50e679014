using System.Collections.Frozen;

namespace ReportExtractor.Problems.Reasons;

/// <summary>Why a figure is in doubt, or how it was found.</summary>
/// <param name="Code">One of <see cref="ReasonCodes"/>.</param>
/// <param name="Effect">What it means for the figure.</param>
/// <param name="Text">What the sentence quotes from the document, or null.</param>
internal sealed record Reason(string Code, ReasonEffect Effect, string? Text = null)
{
    private static readonly FrozenDictionary<string, int> Ranks =
        ReasonCodes.All.Index().ToFrozenDictionary(code => code.Item, code => code.Index);

    /// <summary>The place of a code in the catalogue.</summary>
    /// <param name="code">The code.</param>
    public static int RankOf(string code) => Ranks[code];

    /// <summary>The reason as a message.</summary>
    public Message ToMessage() => Message.Of(MessageCatalog.ReasonPrefix + Code, ("text", Text));

    /// <summary>The reason in words.</summary>
    /// <param name="catalog">The sentences of a language.</param>
    public string Format(MessageCatalog catalog)
    {
        var sentence = catalog.Format(ToMessage());
        return Effect == ReasonEffect.Confirmed ? catalog.Join(sentence, catalog[nameof(Messages.SumsConfirm)]) : sentence;
    }
}
