using ReportExtractor.WordBinary.Formatting;
using ReportExtractor.WordBinary.Pieces;

namespace ReportExtractor.WordBinary.Text;

/// <summary>Reads ranges of the text as paragraphs (MS-DOC §2.4.2, §2.4.3, §2.4.6).</summary>
internal sealed class StoryReader
{
    // The characters that end paragraphs, cells and rows, and sections (MS-DOC §2.4.2, §2.4.3).
    private const char ParagraphMark = '\r';
    private const char CellMark = '\u0007';
    private const char SectionMark = '\u000C';

    // Number of paragraphs between two checks of the cancellation token.
    private const int Stride = 256;

    private readonly DocumentParts _parts;
    private readonly WordBinaryLimits _limits;
    private readonly CancellationToken _cancellationToken;
    private readonly RunBuilder _builder;
    private int _read;

    /// <summary>Creates a reader.</summary>
    /// <param name="parts">The structures of the file.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    public StoryReader(DocumentParts parts, WordBinaryLimits limits, CancellationToken cancellationToken)
    {
        _parts = parts;
        _limits = limits;
        _cancellationToken = cancellationToken;
        _builder = new RunBuilder(parts.Fonts);
    }

    /// <summary>Reads a range.</summary>
    /// <param name="from">The first position.</param>
    /// <param name="to">The position after the last character.</param>
    /// <param name="starts">Receives the position of each paragraph, or null.</param>
    public List<WordParagraph> Read(int from, int to, List<int>? starts = null)
    {
        var text = _parts.Decoder.Decode(from, to);
        var story = new Story(text, from, FieldCodes.Find(text));
        var paragraphs = new List<WordParagraph>();
        for (var start = 0; start < text.Length;)
        {
            if (paragraphs.Count % Stride == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }

            if (++_read > _limits.MaxParagraphs)
            {
                throw WordBinaryMessages.TooManyParagraphs(_limits.MaxParagraphs);
            }

            var mark = FindMark(text, start, from);
            starts?.Add(from + start);
            paragraphs.Add(ReadParagraph(story, start, mark));
            start = mark + 1;
        }

        LooseParagraphs.Settle(paragraphs);
        return paragraphs;
    }

    /// <summary>The index of the mark that ends a paragraph, or the length of the text.</summary>
    private int FindMark(ReadOnlySpan<char> text, int start, int from)
    {
        for (var at = start; text[at..].IndexOfAny(ParagraphMark, CellMark, SectionMark) is >= 0 and var step; at += step + 1)
        {
            // The same character is a page break inside of a paragraph, or the end of a section.
            if (text[at + step] != SectionMark || EndsRun(from + at + step))
            {
                return at + step;
            }
        }

        return text.Length;
    }

    private bool EndsRun(int position)
    {
        var piece = _parts.Pieces.At(position);
        var offset = piece.OffsetOf(position);
        var run = _parts.Paragraphs.Find(offset);
        return run < _parts.Paragraphs.Count && _parts.Paragraphs[run].To == offset + piece.Width;
    }

    private WordParagraph ReadParagraph(Story story, int start, int mark)
    {
        var hasMark = mark < story.Text.Length;
        var position = story.From + (hasMark ? mark : mark - 1);
        var isCellMark = hasMark && story.Text[mark] == CellMark;
        var properties = ReadProperties(position, isCellMark, out var style);
        var depth = properties.TableDepth;
        if (depth > _limits.MaxTableDepth)
        {
            throw WordBinaryMessages.TablesTooDeep(_limits.MaxTableDepth);
        }

        AppendRuns(story, start, mark, style);
        var markFormat = hasMark ? FormatAt(position, style) : default;
        var endsRow = depth > 0 && (depth == 1 ? isCellMark && properties.EndsRow : properties.EndsInnerRow);
        var endsCell = depth > 0 && !endsRow && (isCellMark || (depth > 1 && properties.EndsInnerCell));
        return new WordParagraph(_builder.Complete())
        {
            List = _parts.Lists.Find(properties.ListInstance, properties.ListLevel),
            TableDepth = depth,
            EndsCell = endsCell,
            Row = endsRow ? (properties.Row ?? new TableRowDefinition()).ToRow(markFormat.IsDeleted) : null,
            JoinsNext = hasMark && story.Text[mark] == ParagraphMark && !endsCell && !endsRow
                && (markFormat.IsInvisible || story.IsInCode(mark)),
        };
    }

    private ParagraphProperties ReadProperties(int mark, bool isCellMark, out CharacterFormat style)
    {
        var piece = _parts.Pieces.At(mark);
        var offset = piece.OffsetOf(mark);
        var index = _parts.Paragraphs.Find(offset);
        var isKnown = index < _parts.Paragraphs.Count && _parts.Paragraphs[index].From <= offset;
        if (!isKnown && isCellMark)
        {
            // Without its formatting, the row of the cell is unknown.
            throw WordBinaryMessages.CellFormattingMissing();
        }

        var run = isKnown ? _parts.Paragraphs[index] : default;
        var properties = new ParagraphProperties { Style = run.Style };
        var direct = _parts.Document.Slice(run.Offset, run.Length);
        SetStyle(properties, out style);
        properties.Apply(direct, _parts.Data);
        properties.Apply(piece.Changes.Span, _parts.Data);
        if (properties.Style != run.Style)
        {
            SetStyle(properties, out style);
        }

        return properties;
    }

    private void SetStyle(ParagraphProperties properties, out CharacterFormat format)
    {
        var style = _parts.Styles.Paragraph(properties.Style);
        properties.ListInstance = style.ListInstance;
        properties.ListLevel = style.ListLevel;
        format = style.Characters;
    }

    private void AppendRuns(Story story, int start, int end, CharacterFormat style)
    {
        for (var at = start; at < end;)
        {
            var piece = _parts.Pieces.At(story.From + at);
            var offset = piece.OffsetOf(story.From + at);
            var limit = Math.Min(end, piece.End - story.From);
            var index = _parts.Characters.Find(offset);
            var run = index < _parts.Characters.Count ? _parts.Characters[index] : new FormatRun(int.MaxValue, int.MaxValue, 0, 0, 0);
            var isInside = run.From <= offset;
            var bytes = (isInside ? run.To : run.From) - offset;
            var characters = Math.Min(limit - at, Math.Max(1, bytes / piece.Width));
            var format = Format(isInside ? run : default, piece, style);
            AppendShown(story, at, at + characters, format);
            at += characters;
        }
    }

    private CharacterFormat FormatAt(int position, CharacterFormat style)
    {
        var piece = _parts.Pieces.At(position);
        var offset = piece.OffsetOf(position);
        var index = _parts.Characters.Find(offset);
        var isKnown = index < _parts.Characters.Count && _parts.Characters[index].From <= offset;
        return Format(isKnown ? _parts.Characters[index] : default, piece, style);
    }

    private CharacterFormat Format(FormatRun run, Piece piece, CharacterFormat style)
    {
        var format = run.Length == 0
            ? style
            : CharacterFormatter.Apply(style, _parts.Document.Slice(run.Offset, run.Length), style, _parts.Styles);
        return piece.Changes.IsEmpty ? format : CharacterFormatter.Apply(format, piece.Changes.Span, style, _parts.Styles);
    }

    /// <summary>Appends characters without the hidden parts of fields.</summary>
    private void AppendShown(Story story, int from, int to, CharacterFormat format)
    {
        var text = story.Text.AsSpan();
        if (story.Hidden is { } hidden)
        {
            for (; story.NextHidden < hidden.Count && hidden[story.NextHidden].From < to; story.NextHidden++)
            {
                var code = hidden[story.NextHidden];
                if (code.From > from)
                {
                    _builder.Append(text[from..code.From], format);
                }

                from = Math.Max(from, code.To);
                if (code.To > to)
                {
                    return;
                }

                // A field without a result is shown by its code (EQ, SYMBOL).
                if (text[code.To - 1] == FieldCodes.End && !FieldCodes.ShowsNothing(text[code.From..code.To]))
                {
                    _builder.AppendObject(format);
                }
            }
        }

        if (from < to)
        {
            _builder.Append(text[from..to], format);
        }
    }
}
