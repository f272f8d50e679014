using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

namespace ReportExtractor.Imaging.Decoding.Jbig2;

/// <summary>Makes a page of the segments of a stream.</summary>
/// <param name="height">The height of the page if the stream does not say it.</param>
/// <param name="work">The bounds.</param>
internal sealed class PageBuilder(int height, Work work)
{
    private const uint UnknownHeight = uint.MaxValue;

    private readonly Dictionary<uint, object> _kept = [];
    private readonly Dictionaries _dictionaries = new(work);

    /// <summary>The page; null before the segment that states its size.</summary>
    public Bitmap? Page { get; private set; }

    /// <summary>Takes the next segment.</summary>
    /// <param name="segment">The segment.</param>
    public void Add(Segment segment)
    {
        var reader = new BitReader(segment.Data);
        switch (segment.Type)
        {
            case 0:
                _kept[segment.Number] = _dictionaries.ReadSymbols(reader, Referred<SymbolDictionary>(segment), Tables(segment));
                break;
            case 16:
                _kept[segment.Number] = _dictionaries.ReadPatterns(reader);
                break;
            case 53:
                _kept[segment.Number] = HuffmanTable.Read(segment.Data);
                break;
            case 48:
                BeginPage(reader);
                break;
            case 4 or 6 or 7 or 20 or 22 or 23 or 36 or 38 or 39 or 40 or 42 or 43:
                AddRegion(segment, reader);
                break;
            case 49 or 50 or 51 or 52 or 62:
                // Ends of pages, stripes and files, profiles and comments paint nothing.
                break;
            default:
                throw Work.Damaged();
        }
    }

    private void BeginPage(BitReader reader)
    {
        var (width, stated) = (reader.Long(), reader.Long());
        reader.Take(8);
        var flags = reader.Byte();
        Page = work.Bitmap(width, stated == UnknownHeight ? height : stated);
        Page.Pixels.AsSpan().Fill((byte)((flags >> 2) & 1));
    }

    private void AddRegion(Segment segment, BitReader reader)
    {
        var info = RegionInfo.Read(reader);
        info = segment.EndsWithHeight ? info with { Height = new BitReader(segment.Data[^4..]).Long() } : info;
        var regions = new Regions(work);
        var bitmap = segment.Type switch
        {
            <= 7 => regions.ReadText(
                reader, info, [.. Referred<SymbolDictionary>(segment).SelectMany(dictionary => dictionary.Symbols)], Tables(segment)),
            <= 23 => regions.ReadHalftone(reader, info, Referred<IReadOnlyList<Bitmap>>(segment).FirstOrDefault() ?? throw Work.Damaged()),
            <= 39 => regions.ReadGeneric(reader, info),
            _ => regions.ReadRefinement(reader, info, Referred<Bitmap>(segment).FirstOrDefault() ?? PartOfPage(info)),
        };
        if (segment.Type % 4 == 0)
        {
            // Another region refines it and is painted in its place.
            _kept[segment.Number] = bitmap;
        }
        else
        {
            (Page ?? throw Work.Damaged()).Paint(bitmap, info.Left, info.Top, info.Combination);
        }
    }

    private Bitmap PartOfPage(RegionInfo info)
    {
        work.Bitmap(info.Width, info.Height);
        return (Page ?? throw Work.Damaged()).Part(info.Left, info.Top, (int)info.Width, (int)info.Height);
    }

    private List<T> Referred<T>(Segment segment) => [.. segment.Refers.Select(number => _kept.GetValueOrDefault(number)).OfType<T>()];

    private Queue<HuffmanTable> Tables(Segment segment) => new(Referred<HuffmanTable>(segment));
}
