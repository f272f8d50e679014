using System.Text;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Flow;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Rtf;

/// <summary>The text of the document, or of a text box in it, while it is being read.</summary>
internal sealed class RtfStory(ReaderBudget budget, RtfFonts fonts)
{
    private readonly TableStack _tables = new(budget);
    private readonly List<FlowBlock> _boxes = [];
    private readonly RunText _text = new();
    private readonly List<byte> _bytes = [];
    private RtfState _bytesState;

    /// <summary>The number of cells of the row that have ended.</summary>
    public int Cell { get; private set; }

    /// <summary>Adds a byte of text; the bytes of one character may come one by one.</summary>
    /// <param name="b">The byte.</param>
    /// <param name="state">The state of the text.</param>
    public void Append(byte b, RtfState state)
    {
        if (_bytes.Count > 0 && state != _bytesState)
        {
            Decode();
        }

        _bytesState = state;
        _bytes.Add(b);
    }

    /// <summary>Adds a character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="state">The state of the text.</param>
    public void Append(char c, RtfState state)
    {
        Decode();
        budget.AddCharacters(1);
        if (!state.IsHidden && !state.IsDeleted)
        {
            Append([c], state);
        }
    }

    /// <summary>Ends the paragraph.</summary>
    /// <param name="state">The state of the text.</param>
    public void EndParagraph(RtfState state)
    {
        Decode();

        // A paragraph whose end is deleted continues in the next one.
        if (state.IsDeleted)
        {
            return;
        }

        _tables.Add(_text.TakeParagraph(), state.Depth);
        AddBoxes();
    }

    /// <summary>Ends a cell.</summary>
    /// <param name="depth">The number of tables around it.</param>
    public void EndCell(int depth)
    {
        Decode();
        AddBoxes();
        _tables.EndCell(_text.TakeParagraph(), depth);
        Cell += depth == 1 ? 1 : 0;
    }

    /// <summary>Ends a row.</summary>
    /// <param name="depth">The number of tables around it.</param>
    /// <param name="row">Its definition.</param>
    public void EndRow(int depth, RtfRow row)
    {
        Decode();
        _tables.EndRow(depth, row.Shape);
        Cell = depth == 1 ? 0 : Cell;
    }

    /// <summary>Adds the content of a text box; it follows the paragraph of its anchor.</summary>
    /// <param name="content">The content.</param>
    public void AddBox(IReadOnlyList<FlowBlock> content) => _boxes.AddRange(content);

    /// <summary>Ends the story.</summary>
    public IReadOnlyList<FlowBlock> Finish()
    {
        Decode();
        if (!_text.IsEmpty)
        {
            _tables.Add(_text.TakeParagraph(), 0);
        }

        AddBoxes();
        return _tables.Finish();
    }

    private void AddBoxes()
    {
        _tables.AddRange([.. _boxes]);
        _boxes.Clear();
    }

    private void Append(ReadOnlySpan<char> run, RtfState state)
    {
        if (state.IsTiny || state.Ground.Hides(state.Letters))
        {
            return;
        }

        var start = _text.Length;
        _text.Append(run, state.IsRaised, state.IsStruck || state.IsStruckTwice);
        if (state is { IsRaised: false, IsStruck: false })
        {
            _text.AddSize(run, state.LetterSize);
        }

        if (state.IsStruckTwice)
        {
            _text.Doubt(run, ReasonCodes.MayBeStruck);
        }

        if (state is { IsOnOpenGround: true, Letters: { } color })
        {
            _text.AddColor(start, color);
        }
        else if (state.Ground.MayHide(state.Letters))
        {
            _text.Doubt(run, ReasonCodes.FaintLetters);
        }
    }

    private void Decode()
    {
        if (_bytes.Count == 0)
        {
            return;
        }

        budget.AddCharacters(_bytes.Count);
        if (!_bytesState.IsHidden && !_bytesState.IsDeleted)
        {
            Append(fonts.EncodingOf(_bytesState.Font).GetString([.. _bytes]), _bytesState);
        }

        _bytes.Clear();
    }
}
