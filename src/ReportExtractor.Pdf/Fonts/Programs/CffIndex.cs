namespace ReportExtractor.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF file: a list of byte sequences (Adobe TN 5176 §5).</summary>
internal readonly struct CffIndex
{
    // The count, two bytes, and the size of offsets, one byte.
    private const int HeaderLength = 3;

    private readonly FontBytes _file;
    private readonly int _at;
    private readonly int _offsetSize;

    /// <summary>Reads an INDEX.</summary>
    /// <param name="file">The file.</param>
    /// <param name="at">Its position.</param>
    public CffIndex(FontBytes file, int at)
    {
        (_file, _at) = (file, at);
        _offsetSize = Math.Clamp(file.Byte(at + 2), 1, 4);
        Count = file.Word(at);

        // The number of items is limited by the space for their offsets.
        Count = (int)Math.Min(Count, Math.Max(0, (file.Length - (long)at - HeaderLength) / _offsetSize));
    }

    /// <summary>Number of items.</summary>
    public int Count { get; }

    /// <summary>The position after the INDEX. An empty INDEX consists of its count only.</summary>
    public int End => Count == 0 ? Math.Min(_at + 2, _file.Length) : (int)Math.Clamp(DataStart + Offset(Count), 0, _file.Length);

    private long DataStart => _at + HeaderLength + ((Count + 1L) * _offsetSize) - 1;

    /// <summary>An item.</summary>
    /// <param name="index">Its index.</param>
    public FontBytes Item(int index)
    {
        if (index < 0 || index >= Count)
        {
            return default;
        }

        var from = Offset(index);
        return _file.Part(DataStart + from, Offset(index + 1) - from);
    }

    private long Offset(int index)
    {
        var offset = 0L;
        for (var i = 0; i < _offsetSize; i++)
        {
            offset = (offset << 8) | (long)_file.Byte(_at + HeaderLength + ((long)index * _offsetSize) + i);
        }

        return offset;
    }
}
