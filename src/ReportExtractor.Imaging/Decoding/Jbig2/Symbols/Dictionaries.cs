using ReportExtractor.Imaging.Decoding.Jbig2.Coding;
using ReportExtractor.Imaging.Decoding.Jbig2.Pixels;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>Reads dictionaries of symbols and of patterns (ITU-T T.88 §7.4.2 and §7.4.4).</summary>
/// <param name="work">The bounds.</param>
internal sealed class Dictionaries(Work work)
{
    /// <summary>Reads a dictionary of symbols.</summary>
    /// <param name="reader">The segment's data.</param>
    /// <param name="before">The dictionaries that it refers to.</param>
    /// <param name="own">The tables that the stream states for it.</param>
    public SymbolDictionary ReadSymbols(BitReader reader, IReadOnlyList<SymbolDictionary> before, Queue<HuffmanTable> own)
    {
        var flags = reader.Short();
        var (isHuffman, isRefined) = ((flags & 1) != 0, (flags & 2) != 0);
        var (template, refinementTemplate) = ((flags >> 10) & 3, (flags >> 12) & 1);
        var places = isHuffman ? GenericRegion.UsualOf(template) : GenericRegion.ReadAdaptive(reader, template);
        var refinementPlaces = RefinementRegion.ReadAdaptive(reader, isRefined ? refinementTemplate : 1);
        var last = (flags & 0x100) != 0 && before.Count > 0 ? before[^1] : null;
        var generic = new GenericRegion(template, places)
        {
            Contexts = last is null ? new byte[GenericRegion.MostContexts] : [.. last.Generic],
        };
        var refinement = new RefinementRegion(refinementTemplate, refinementPlaces)
        {
            Contexts = last is null ? new byte[RefinementRegion.MostContexts] : [.. last.Refinement],
        };
        var exported = Work.Symbols(reader.Long());
        var added = Work.Symbols(reader.Long());
        List<Bitmap> symbols = [.. before.SelectMany(dictionary => dictionary.Symbols)];
        var total = Work.Symbols((long)symbols.Count + added);
        var bits = BitsOf(total);
        SymbolCoding coding = isHuffman
            ? new HuffmanSymbols(reader, SymbolTables.Of(flags, own), isRefined ? refinement : null, total, Math.Max(1, bits), work)
            : new ArithmeticSymbols(new ArithmeticDecoder(reader.Rest), isRefined, generic, refinement, bits, work);
        while (symbols.Count < total)
        {
            work.Spend(0);
            coding.ReadClass(symbols, total);
        }

        var kept = Export(coding, symbols);
        return kept.Count == exported ? new SymbolDictionary(kept, generic.Contexts, refinement.Contexts) : throw Work.Damaged();
    }

    /// <summary>Reads a dictionary of patterns: they stand side by side in one picture.</summary>
    /// <param name="reader">The segment's data.</param>
    public IReadOnlyList<Bitmap> ReadPatterns(BitReader reader)
    {
        var flags = reader.Byte();
        var (width, height) = (reader.Byte(), reader.Byte());
        var count = Work.Symbols(reader.Long() + 1L);
        var together = work.Bitmap((long)count * width, height);
        if ((flags & 1) != 0)
        {
            FaxBitmap.Unpack(reader.Rest, together);
        }
        else
        {
            var template = (flags >> 1) & 3;
            var places = GenericRegion.UsualOf(template);
            places[0] = (-width, 0);
            new GenericRegion(template, places).Decode(new ArithmeticDecoder(reader.Rest), together);
        }

        return [.. Enumerable.Range(0, count).Select(index => together.Part(index * width, 0, width, height))];
    }

    /// <summary>The bits that tell so many things apart.</summary>
    /// <param name="count">How many.</param>
    public static int BitsOf(int count) => count <= 1 ? 0 : (int)Math.Ceiling(Math.Log2(count));

    /// <summary>The symbols that others may use: runs of those that they may not and those that they may, in turn.</summary>
    private static List<Bitmap> Export(SymbolCoding coding, List<Bitmap> symbols)
    {
        var kept = new List<Bitmap>();
        var (at, isKept, empty) = (0, false, 0);
        while (at < symbols.Count)
        {
            var run = coding.ExportRun();
            empty = run == 0 ? empty + 1 : 0;
            if (run < 0 || run > symbols.Count - at || empty > 2)
            {
                throw Work.Damaged();
            }

            kept.AddRange(isKept ? symbols.GetRange(at, run) : []);
            at += run;
            isKept = !isKept;
        }

        return kept;
    }
}
