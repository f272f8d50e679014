using System.Text;
using ReportExtractor.Pdf.Content;
using ReportExtractor.Pdf.Content.Annots;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Fonts.Model;
using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Tests.Content;

/// <summary>A page written by a test: its content and the objects that it refers to.</summary>
internal sealed class ContentPage : IPdfObjects
{
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<string, PdfObject> _page = [];
    private PdfDictionary _catalog = new(new Dictionary<string, PdfObject>());

    /// <summary>The limits.</summary>
    public PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>The faults of the page.</summary>
    public IReadOnlyList<PdfFault> Faults { get; private set; } = [];

    /// <summary>Reads a page of 200 by 100 points. Each byte in font F1 is a letter that is half as wide as high.</summary>
    public static PdfPage Read(string content) => new ContentPage().Show(content);

    /// <inheritdoc/>
    public int DamagedCount => 0;

    /// <summary>Parses an object.</summary>
    public static PdfObject Parse(string text)
    {
        var lexer = new PdfLexer(Encoding.Latin1.GetBytes(text), new NamePool());
        return new PdfParser(lexer, PdfLimits.Default.MaxNesting, hasReferences: true).Read()!;
    }

    /// <summary>Adds an object.</summary>
    public ContentPage Add(int number, string text)
    {
        _objects[number] = Parse(text);
        return this;
    }

    /// <summary>Adds a stream.</summary>
    public ContentPage Add(int number, string dictionary, string content)
    {
        _objects[number] = new PdfStream((PdfDictionary)Parse(dictionary), Encoding.Latin1.GetBytes(content));
        return this;
    }

    /// <summary>Sets an entry of the page.</summary>
    public ContentPage Set(string key, string text)
    {
        _page[key] = Parse(text);
        return this;
    }

    /// <summary>Sets the catalog.</summary>
    public ContentPage SetCatalog(string text)
    {
        _catalog = (PdfDictionary)Parse(text);
        return this;
    }

    /// <summary>Reads a file.</summary>
    public PdfPage Show(string content)
    {
        _page.TryAdd("MediaBox", Parse("[0 0 200 100]"));
        _page.TryAdd("Resources", Parse("<< /Font << /F1 << /Type /Font >> /F2 << /Type /Font /Down true >> >> >>"));
        _page["Contents"] = new PdfStream(new PdfDictionary(new Dictionary<string, PdfObject>()), Encoding.Latin1.GetBytes(content));
        var fonts = new FontCache(this, dictionary => new HalfFont(dictionary.Entries.ContainsKey("Down")));
        var optional = new OptionalContent(this, _catalog);
        var reader = new PageReader(new ContentContext(this, Limits, fonts, optional, new NamePool(), CancellationToken.None)
        {
            Fields = new FormFields(this, _catalog),
        });
        var page = reader.Read(new PdfDictionary(_page), 1);
        Faults = reader.Faults;
        return page;
    }

    public PdfObject Resolve(PdfObject? value) => value switch
    {
        null => PdfNull.Instance,
        PdfReference reference => Resolve(_objects.GetValueOrDefault(reference.Number)),
        _ => value,
    };

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw;

    /// <summary>A font whose bytes are letters; a question mark has no text.</summary>
    private sealed class HalfFont(bool isVertical) : PdfFont
    {
        public override bool IsVertical => isVertical;

        public override double Ascent => 800;

        public override double Descent => -200;

        public override void Decode(ReadOnlySpan<byte> bytes, List<PdfGlyph> glyphs)
        {
            foreach (var value in bytes)
            {
                var text = value == '?' ? string.Empty : ((char)value).ToString();
                glyphs.Add(isVertical
                    ? new PdfGlyph(value, 1, text, -1000) { OriginX = 250, OriginY = 800 }
                    : new PdfGlyph(value, 1, text, 500));
            }
        }
    }
}
