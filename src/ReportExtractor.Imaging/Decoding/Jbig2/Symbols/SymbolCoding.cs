using ReportExtractor.Imaging.Decoding.Jbig2.Coding;

namespace ReportExtractor.Imaging.Decoding.Jbig2.Symbols;

/// <summary>Decodes the symbols of a dictionary, in classes of one height (ITU-T T.88 §6.5).</summary>
internal abstract class SymbolCoding
{
    private int _height;

    /// <summary>Reads the symbols of the next class.</summary>
    /// <param name="symbols">All symbols so far; the new ones are added.</param>
    /// <param name="total">How many there will be.</param>
    public void ReadClass(List<Bitmap> symbols, int total)
    {
        _height = checked(_height + HigherBy());
        var width = 0;
        var pending = new List<int>();
        while (WiderBy() is { } wider)
        {
            width = checked(width + wider);
            if (symbols.Count + pending.Count >= total || width < 0 || _height < 0)
            {
                throw Work.Damaged();
            }

            if (Read(symbols, width, _height) is { } symbol)
            {
                symbols.Add(symbol);
            }
            else
            {
                pending.Add(width);
            }
        }

        if (pending.Count > 0)
        {
            ReadTogether(symbols, pending, _height);
        }
    }

    /// <summary>The length of the next run of symbols that are exported, or are not.</summary>
    public abstract int ExportRun();

    /// <summary>How much higher the next class is.</summary>
    protected abstract int HigherBy();

    /// <summary>How much wider the next symbol is; null at the end of the class.</summary>
    protected abstract int? WiderBy();

    /// <summary>Reads a symbol; null if all of the class are read together.</summary>
    protected abstract Bitmap? Read(List<Bitmap> symbols, int width, int height);

    /// <summary>Reads the symbols of a class that are in one picture.</summary>
    protected abstract void ReadTogether(List<Bitmap> symbols, List<int> widths, int height);
}
