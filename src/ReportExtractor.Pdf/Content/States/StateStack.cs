namespace ReportExtractor.Pdf.Content.States;

/// <summary>The graphics states that q keeps (ISO 32000-1 §8.4.2).</summary>
internal sealed class StateStack
{
    private const int FirstLength = 16;

    // No content keeps so many; those beyond are counted only.
    private const int MaxDepth = 2_000;

    private GraphicsState[] _states = new GraphicsState[FirstLength];
    private int _tooDeep;

    /// <summary>The state that holds.</summary>
    public ref GraphicsState Current => ref _states[Depth];

    /// <summary>How many are kept.</summary>
    public int Depth { get; private set; }

    /// <summary>Begins a page.</summary>
    public void Begin(in GraphicsState state) => (_states[0], Depth, _tooDeep) = (state, 0, 0);

    /// <summary>q.</summary>
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

    /// <summary>Q; one without its q says nothing.</summary>
    /// <param name="floor">How many were kept where the stream began.</param>
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

    /// <summary>Ends a stream: gives up what it kept.</summary>
    /// <param name="floor">How many were kept where it began.</param>
    public void PopTo(int floor) => (Depth, _tooDeep) = (Math.Min(Depth, floor), 0);
}
