using ReportExtractor.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Tokens;

namespace ReportExtractor.PdfPig;

/// <summary>A page's marked content (ISO 32000-1 §14.6): what is not shown, and letters that have a replacement text.</summary>
internal sealed class MarkedContents
{
    private static readonly NameToken OptionalContent = NameToken.Create("OC");

    private readonly OptionalGroups _groups;
    private readonly HashSet<object> _hidden = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfRectangle> _hiddenImages = [];
    private readonly Dictionary<Letter, string> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the marked content of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="groups">The optional content that is off.</param>
    public MarkedContents(Page page, OptionalGroups groups)
    {
        _groups = groups;
        foreach (var element in page.GetMarkedContents())
        {
            Read(element, isHidden: false, isReplaced: false);
        }
    }

    /// <summary>True for a letter that is not shown, or belongs to a watermark, which is no text of the page (§14.8.2.2.2).</summary>
    public bool IsHidden(Letter letter) => _hidden.Contains(letter);

    /// <summary>Likewise for a path.</summary>
    public bool IsHidden(PdfPath path) => _hidden.Contains(path);

    /// <summary>Likewise for an image.</summary>
    public bool IsHidden(IPdfImage image) =>
        _hiddenImages.Contains(image.BoundingBox) || (image.ImageDictionary.TryGet(OptionalContent, out var group) && _groups.IsOff(group));

    /// <summary>
    /// A letter's text: the replacement text of its marked content (§14.9.4) if it is the first letter of that, a blank if it
    /// is another one; or else its own.
    /// </summary>
    /// <param name="letter">The letter.</param>
    /// <param name="own">Its own text.</param>
    public string Text(Letter letter, string own) => _texts.GetValueOrDefault(letter, own);

    private static IEnumerable<Letter> AllLetters(MarkedContentElement element) =>
        element.Letters.Concat(element.Children.SelectMany(AllLetters));

    private void Read(MarkedContentElement element, bool isHidden, bool isReplaced)
    {
        isHidden |= element is ArtifactMarkedContentElement { SubType: "Watermark" };
        isHidden |= element.Tag == OptionalContent.Data && _groups.IsOff(element.Properties);
        if (isHidden)
        {
            _hidden.UnionWith(element.Letters);
            _hidden.UnionWith(element.Paths);
            _hiddenImages.UnionWith(element.Images.Select(image => image.BoundingBox));
        }

        if (element.ActualText is { } text && !isReplaced)
        {
            // The outermost text replaces those inside it.
            isReplaced = true;
            Replace([.. AllLetters(element)], text);
        }

        foreach (var child in element.Children)
        {
            Read(child, isHidden, isReplaced);
        }
    }

    private void Replace(List<Letter> letters, string text)
    {
        if (string.Concat(letters.Select(letter => letter.Value)) == text)
        {
            return;
        }

        foreach (var letter in letters)
        {
            _texts[letter] = text;
            text = " ";
        }
    }
}
