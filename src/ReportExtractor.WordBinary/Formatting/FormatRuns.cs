using System.Buffers.Binary;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>
/// The formatting of all characters or all paragraphs, read from its pages (MS-DOC §2.9.33, ChpxFkp; §2.9.174, PapxFkp).
/// </summary>
internal sealed class FormatRuns
{
    // The length of a page in bytes.
    private const int PageLength = 512;

    // The last byte of a page is the number of its runs.
    private const int CountOffset = PageLength - 1;

    // A page number has 22 bits (MS-DOC §2.9.207, PnFkpPapx).
    private const uint PageMask = 0x3FFFFF;

    // The entry of a paragraph has one byte for the offset of its formatting and twelve for its former height (MS-DOC §2.9.174,
    // BxPap).
    private const int ParagraphEntry = 13;

    private readonly List<FormatRun> _runs = [];
    private int _cursor;

    private FormatRuns()
    {
    }

    /// <summary>Number of runs.</summary>
    public int Count => _runs.Count;

    /// <summary>A run.</summary>
    /// <param name="index">The index, from 0.</param>
    public FormatRun this[int index] => _runs[index];

    /// <summary>Reads the formatting of characters.</summary>
    /// <param name="document">The stream WordDocument.</param>
    /// <param name="pages">The table of pages (MS-DOC §2.8.5, PlcBteChpx).</param>
    public static FormatRuns ReadCharacters(WordStream document, ReadOnlySpan<byte> pages) => Read(document, pages, isParagraph: false);

    /// <summary>Reads the formatting of paragraphs.</summary>
    /// <param name="document">The stream WordDocument.</param>
    /// <param name="pages">The table of pages (MS-DOC §2.8.6, PlcBtePapx).</param>
    public static FormatRuns ReadParagraphs(WordStream document, ReadOnlySpan<byte> pages) => Read(document, pages, isParagraph: true);

    /// <summary>Finds the first run that ends after a byte: the run that contains it, or the next one.</summary>
    /// <param name="offset">The position of the byte.</param>
    /// <returns>The index of the run, or <see cref="Count"/>.</returns>
    public int Find(int offset)
    {
        // Text is mostly read forwards, so that the run is the previous one or the next.
        for (var i = 0; i < 2 && _cursor < _runs.Count; i++, _cursor++)
        {
            if (offset < _runs[_cursor].To)
            {
                if (_cursor == 0 || offset >= _runs[_cursor - 1].To)
                {
                    return _cursor;
                }

                break;
            }
        }

        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _runs[middle].To <= offset ? (middle + 1, high) : (low, middle);
        }

        return _cursor = low;
    }

    private static FormatRuns Read(WordStream document, ReadOnlySpan<byte> pages, bool isParagraph)
    {
        var runs = new FormatRuns();
        var table = new PositionTable(pages, sizeof(uint));
        if (table.Count > document.Length / PageLength)
        {
            throw WordBinaryMessages.TooManyFormattingPages();
        }

        for (var i = 0; i < table.Count; i++)
        {
            var page = (long)(BinaryPrimitives.ReadUInt32LittleEndian(table.Element(i)) & PageMask) * PageLength;
            runs.AddPage(document.Slice(page, PageLength), (int)page, isParagraph);
        }

        runs.Sort();
        return runs;
    }

    private void AddPage(ReadOnlySpan<byte> page, int pageOffset, bool isParagraph)
    {
        var count = page[CountOffset];
        var entries = (count + 1) * sizeof(int);
        var entryLength = isParagraph ? ParagraphEntry : 1;
        if (entries + (count * entryLength) > CountOffset)
        {
            throw WordBinaryMessages.TooManyFormattingRuns();
        }

        for (var i = 0; i < count; i++)
        {
            var from = BinaryPrimitives.ReadInt32LittleEndian(page[(i * sizeof(int))..]);
            var to = BinaryPrimitives.ReadInt32LittleEndian(page[((i + 1) * sizeof(int))..]);
            var at = page[entries + (i * entryLength)] * 2;
            if (from < to)
            {
                _runs.Add(isParagraph ? Paragraph(page, pageOffset, at, from, to) : Characters(page, pageOffset, at, from, to));
            }
        }
    }

    /// <summary>The number of bytes, followed by the modifiers (MS-DOC §2.9.32, Chpx).</summary>
    private static FormatRun Characters(ReadOnlySpan<byte> page, int pageOffset, int at, int from, int to)
    {
        if (at == 0)
        {
            return new FormatRun(from, to, 0, 0, 0);
        }

        var length = page[at];
        return at + 1 + length <= CountOffset
            ? new FormatRun(from, to, pageOffset + at + 1, length, 0)
            : throw WordBinaryMessages.FormattingTruncated();
    }

    /// <summary>
    /// The number of words, or a zero and the number, followed by the style and the modifiers (MS-DOC §2.9.175, PapxInFkp;
    /// §2.9.114, GrpPrlAndIstd).
    /// </summary>
    private static FormatRun Paragraph(ReadOnlySpan<byte> page, int pageOffset, int at, int from, int to)
    {
        if (at == 0)
        {
            return new FormatRun(from, to, 0, 0, 0);
        }

        var words = page[at];
        var length = (words * 2) - 1;
        var start = at + 1;
        if (words == 0)
        {
            length = page[at + 1] * 2;
            start = at + 2;
        }

        if (length < sizeof(ushort) || start + length > CountOffset)
        {
            throw WordBinaryMessages.FormattingTruncated();
        }

        var style = BinaryPrimitives.ReadUInt16LittleEndian(page[start..]);
        return new FormatRun(from, to, pageOffset + start + sizeof(ushort), length - sizeof(ushort), style);
    }

    /// <summary>Word writes pages in text order, other programs may not.</summary>
    private void Sort()
    {
        for (var i = 1; i < _runs.Count; i++)
        {
            if (_runs[i].From < _runs[i - 1].To)
            {
                _runs.Sort((a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.To.CompareTo(b.To));
                MakeEndsAscend();
                return;
            }
        }
    }

    /// <summary>Ends overlapping runs at the start of the next run, so that binary search works.</summary>
    private void MakeEndsAscend()
    {
        for (var i = 0; i + 1 < _runs.Count; i++)
        {
            if (_runs[i].To > _runs[i + 1].From)
            {
                _runs[i] = _runs[i] with { To = _runs[i + 1].From };
            }
        }

        _runs.RemoveAll(run => run.From >= run.To);
    }
}
