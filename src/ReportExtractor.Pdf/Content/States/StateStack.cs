namespace ReportExtractor.Pdf.Content.States;

/// <summary>The stack of graphics states (ISO 32000-1 §8.4.2).</summary>
internal sealed class StateStack
{
    // Initial capacity; most content nests less.
    private const int FirstLength = 16;

    // Real content does not nest deeper; deeper states are only counted.
    private const int MaxDepth = 2_000;

    private GraphicsState[] _states = new GraphicsState[FirstLength];
    private int _tooDeep;

    /// <summary>The current state.</summary>
    public ref GraphicsState Current => ref _states[Depth];

    /// <summary>Number of saved states.</summary>
    public int Depth { get; private set; }

    /// <summary>Begins a page.</summary>
    public void Begin(in GraphicsState state) => (_states[0], Depth, _tooDeep) = (state, 0, 0);

    /// <summary>Operator q.</summary>
    public void Push()
    {
        if (Depth + 1 >= MaxDepth)
        {
            _tooDeep++;
            return;
        }

        if (Depth + 1 == _states.Length)
        {
            Array.Resize(ref _states, _states.Length * 2);
        }

        _states[Depth + 1] = _states[Depth];
        Depth++;
    }

    /// <summary>Operator Q. It is ignored without a matching q.</summary>
    /// <param name="floor">Number of states that were saved at the start of the stream.</param>
    public void Pop(int floor)
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (Depth > floor)
        {
            Depth--;
        }
    }

    /// <summary>Ends a stream: drops the states that it left on the stack.</summary>
    /// <param name="floor">Number of states that were saved at its start.</param>
    public void PopTo(int floor) => (Depth, _tooDeep) = (Math.Min(Depth, floor), 0);
}
