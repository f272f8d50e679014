namespace ReportExtractor.Ocr.Models.Folding;

/// <summary>
/// Makes fewer steps of a model that computes the same: PP-OCRv4 was exported with eight steps for each activation, of which each goes
/// over all numbers. They take more time than the convolutions between them.
/// </summary>
internal static class FoldedModel
{
    /// <summary>Folds the steps of a model.</summary>
    /// <param name="model">The model, in ONNX.</param>
    /// <returns>The model; as it was if it has no such steps, or can't be read.</returns>
    public static byte[] Of(byte[] model)
    {
        try
        {
            var graph = new ModelGraph(model);
            foreach (var node in graph.Nodes.Where(node => node.Operator == "Conv"))
            {
                Fold(graph, node);
            }

            return graph.Write();
        }
        catch (InvalidDataException)
        {
            // Who loads it says what is wrong.
            return model;
        }
    }

    /// <summary>Conv, Mul, Add: the factor and the summand become part of the weights.</summary>
    private static void Fold(ModelGraph graph, GraphNode conv)
    {
        if (conv is not { Inputs: [var input, var weightsName, var biasName], Outputs.Count: 1 }
            || graph.Constant(weightsName) is not { } weights || graph.Constant(biasName) is not { } bias
            || graph.NextWithNumber(conv, "Mul") is not var (mul, factor)
            || graph.NextWithNumber(mul, "Add") is not var (add, summand))
        {
            return;
        }

        var (newWeights, newBias) = (add.Output + ".weights", add.Output + ".bias");
        graph.Replace(
            conv,
            GraphNode.Constant(newWeights, weights with { Values = Array.ConvertAll(weights.Values, value => value * factor) }),
            GraphNode.Constant(newBias, bias with { Values = Array.ConvertAll(bias.Values, value => (value * factor) + summand) }),
            conv with { Inputs = [input, newWeights, newBias], Outputs = [add.Output] });
        graph.Replace(mul);
        graph.Replace(add);
        FoldSwish(graph, add.Output, bias.Values.Length);
    }

    /// <summary>
    /// x · min(max(x + 3, 0), 6) / 6 · factor + summand: a hard sigmoid, a product, and a scale for each channel, which the runtime
    /// computes in the layout of its convolutions.
    /// </summary>
    private static void FoldSwish(ModelGraph graph, string x, int channels)
    {
        if (graph.UsersOf(x).FirstOrDefault(node => node.Operator == "Add") is not { } three
            || graph.Constant(three.Inputs[1])?.Scalar != 3
            || graph.OnlyUserOf(three, "Clip") is not { Inputs.Count: 1 } clip || clip.Number("min") != 0 || clip.Number("max") != 6
            || graph.OnlyUserOf(clip, "Mul") is not { } product || !product.Inputs.Contains(x)
            || graph.NextWithNumber(product, "Div") is not var (six, divisor) || divisor != 6 || six.Inputs[0] != product.Output
            || graph.NextWithNumber(six, "Mul") is not var (mul, factor)
            || graph.NextWithNumber(mul, "Add") is not var (add, summand))
        {
            return;
        }

        graph.Replace(three);
        graph.Replace(clip, GraphNode.With("HardSigmoid", [x], clip.Output, ("alpha", 1 / 6f), ("beta", 0.5f)));
        graph.Replace(six);
        graph.Replace(mul);
        GraphNode[] scale = [OfChannels("scale", factor), OfChannels("summand", summand), OfChannels("mean", 0), OfChannels("variance", 1)];
        string[] inputs = [product.Output, .. scale.Select(constant => constant.Output)];
        graph.Replace(add, [.. scale, GraphNode.With("BatchNormalization", inputs, add.Output, ("epsilon", 0))]);

        GraphNode OfChannels(string name, float number) =>
            GraphNode.Constant($"{add.Output}.{name}", new GraphTensor([channels], [.. Enumerable.Repeat(number, channels)]));
    }
}
