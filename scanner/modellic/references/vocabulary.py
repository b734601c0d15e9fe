"""The words that tell models from what merely looks like one. Data only; all lower case.

Sources: the organisations and the old ids are those of huggingface.co; providers are those of
https://docs.litellm.ai/docs/providers and https://openrouter.ai/models.
"""

from __future__ import annotations

from typing import Final


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, for lists that people read and add to."""
    return frozenset(text.split())


ORGANISATIONS: Final = word_set("""
    01-ai abacusai ai21labs ai4bharat aaditya airesearch answerdotai apple ai-mo alibaba-nlp
    alibaba-damo adept anthracite-org argilla arcee-ai axolotl-ai-co baai baichuan-inc baidu
    bartowski bespokelabs bigcode bigscience black-forest-labs bofenghuang bytedance
    bytedance-research bytedance-seed cagliostrolab casperhansen canopylabs cardiffnlp codellama
    cognitivecomputations cohereforai coherelabs coqui compvis cross-encoder databricks dbmdz
    deepcogito deepseek-ai deepset diffusers distilbert dphn dslim eleutherai elyza emilianjr
    espnet facebook facebookai fal fishaudio fnlp genmo google google-bert google-t5 h2oai h94
    harmonyai hexgrad hkunlp helsinki-nlp hf-internal-testing hfl huggingfaceh4 huggingfacetb
    huggingfacem4 huggingface-projects hugging-quants huihui-ai hustvl hyperonym ibm ibm-granite
    idea-research idea-ccnl inclusionai intel intfloat internlm instruction-pretrain
    ai-sweden-models jinaai kakaobrain kblab kwai-kolors laion lightricks liquidai liuhaotian
    llava-hf lmms-lab lllyasviel lmstudio-community lmsys lykon maziyarpanahi meta-llama
    meta-models microsoft minimaxai mistral-community mistralai mixedbread-ai mlabonne
    mlx-community monster-labs moonshotai mosaicml myshell-ai naver naver-clova-ix neuralmagic
    nexusflow nlpconnect nlptown nomic-ai nousresearch nvidia oasst open-r1 openai
    openai-community openassistant openbmb openchat opengvlab openlm-research paddlepaddle
    parler-tts playgroundai primeintellect prajjwal1 prosusai pyannote qwen rasyosef redhatai
    robustintelligence runwayml salesforce sentence-transformers servicenow sg161222 shakkerlabs
    shenzhi-wang skywork snowflake speechbrain stabilityai stepfun-ai suno swiss-ai systran
    tatsu-lab teknium tencent tencent-hunyuan tencentarc thebloke thenlper thinkingmachines
    thudm tiiuae timbrooks timm timdettmers tinyllama togethercomputer tomaarsen
    trl-internal-testing trl-lib unsloth upstage vicgalle vikhyatk vidore voidful wan-ai
    wizardlm wizardlmteam writer xai-org xenova xiaomimimo xlm-roberta xlabs-ai yahma yentinglin
    youtu-agent zai-org zhihui zyphra onnx-community colbert-ir jonatasgrosman rednote-hilab
    ds4sd docling-project kijai comfy-org city96 depth-anything depth-anything-vs xinsir
    yiyanghkust briaai zhengpeng7 madebyollin guoyww stable-diffusion-v1-5 allenai ai-forever
    cerebras gradientai lmqg uer open-thoughts gretelai hitz vblagoje wikimedia wikitext
    openpipe qdrant lightonai ggml-org
    """)
"""Organisations of the hub that many projects use: a name of theirs needs little more proof."""

GITHUB_ORGANISATIONS: Final = word_set("""
    actions aws docker pytorch tensorflow vllm-project qwenlm ggerganov huggingface kubernetes
    astral-sh pre-commit psf python conda-forge hiyouga langchain-ai run-llama lm-sys openmmlab
    facebookresearch google-research google-deepmind comfyanonymous automatic1111 ollama
    triton-lang dao-ailab sgl-project mozilla ray-project kubeflow argoproj bitnami grafana
    prometheus peter-evans softprops codecov pypa jlumbroso dorny rust-lang nodejs npm github
    gitlab tmux-plugins nvidia-ai-blueprints ltdrdata cubiq runpod runpod-workers
    intel-analytics
    """)
"""Owners whose `owner/name` is a repository of GitHub, an action or an image, not of the hub."""

GITHUB_NAMES: Final = word_set("""
    transformers diffusers peft trl accelerate datasets tokenizers optimum safetensors evaluate
    text-generation-inference text-embeddings-inference chat-ui candle lighteval smolagents
    deepspeed megatron-lm tensorrt tensorrt-llm apex nemo vllm flash-attention xformers
    llama.cpp whisper.cpp comfyui guidance semantic-kernel autogen onnxruntime fairseq
    detectron2 segment-anything llama-recipes llama-cookbook llama-stack mistral-inference
    mistral-common fastchat whisper clip jax flax guided-diffusion tiktoken evals lora
    openai-python stable-diffusion stablediffusion generative-models lm-evaluation-harness
    gpt-neox bitsandbytes flashinfer ktransformers unilm graphrag markitdown playwright vscode
    pytorch torchtune openai-cookbook cookbook aider sglang
    """)
"""Names that are projects, whoever owns them, where nothing says that they are loaded."""

PROVIDERS: Final = word_set("""
    ai21 ai_gateway aiml aion-labs aleph_alpha amazon anthropic anyscale assemblyai azure
    azure_ai azureml bedrock bedrock_converse claude clarifai cloudflare codestral cohere
    cohere_chat dashscope deepinfra deepseek fireworks fireworks_ai friendliai gemini
    github_copilot gigachat google-vertex gradient_ai groq heroku hyperbolic inception
    inflection jina_ai litellm litellm_proxy lm_studio mancer meta_llama minimax mistral
    moonshot nebius nlp_cloud novita nscale nvidia_nim oci ollama ollama_chat openrouter palm
    perplexity predibase petals replicate sagemaker sagemaker_chat sambanova switchpoint
    text-completion-openai topaz together together_ai v0 vercel_ai_gateway vertex vertex_ai
    vertex_ai_beta volcengine voyage watsonx watsonx_text x-ai xai xinference z-ai zai
    google_genai google-genai openai_chat azure-openai langchain openai-api
    """)
"""Names of routers and clients that stand before a model's name at an API; they own no weights."""

HUB_PREFIXES: Final = word_set("huggingface hf hosted_vllm vllm models")
"""What clients write before the id of a model of the hub: `hosted_vllm/org/name`."""

MODELSCOPE_ONLY: Final = word_set("""
    iic damo zhipuai llm-research ai-modelscope shanghai_ai_laboratory swift tongyifinance 01ai
    fengshenbang baicai003 yorickhe speech_tts
    """)
"""Owners of modelscope.cn that are not those of the hub."""

FOLDERS: Final = word_set("""
    .github .. . ~ api app apps application archive asset assets audio backend baseline
    baselines benchmark benchmarks bin build builder cache cfg chart charts chat checkpoint
    checkpoints ckpt ckpts cli client cmd code common component components conf config configs
    content contrib core custom_nodes data dataset datasets db deploy deployment deployments
    deps dev dist doc docker docs dev-docs download downloads env envs etc eval evals evaluation
    example examples exp experiments extensions feature features feat files fix bugfix hotfix
    chore fixtures font frontend functions generated guides helm home i18n image images img imgs
    include infra inference input inputs internal js k8s lib libs local locale locales log logs
    main media message metrics models migrations mnt module modules multipart node_modules
    notebook notebooks opt opts out output outputs packages pages patches pdf pdfs pipelines pkg
    plugins plugin post preprocess presets private proc processed prompts proto public recipes refs
    release releases report reports repos repo requests resource resources result results root
    router routes rpc run runs runtime sample samples save saved saved_models schemas script
    scripts server service services share shared site skills sources spec specs src static
    storage store styles sys system target task tasks template templates test testing tests text
    tmp tool tools train trained trainer training types ui unittest upload uploads usr util
    utils v1 v2 v3 val valid validation var vendor video videos views volumes web webapp weights
    weights_hf wheels wiki work workdir workflows workspace llama_index langchain pretrained
    pretrained_models pretrain_models hf_models model model_cache llm llms loras lora embeddings
    embedding unet vae controlnet clip diffusion_models text_encoders
    """)
"""First parts of paths: folders of projects, types of media, refs of git."""

PLACEHOLDER_OWNERS: Final = word_set("""
    user username user_name your-username your_username your-name yourname your-org your_org
    yourorg your-hf-username hf-username hf_username <user> my-org my_org myorg my-username
    myname my-name my org organization organisation org-name org_name orgname owner namespace
    some any some-org someorg example-org exampleorg example example_org acme foo path path-to
    path_to dir folder author creator company mycompany my-company your-company repo_owner someone
    somebody default none null undefined unknown changeme replace-me me dummy fake mock
    placeholder xxx xxxx test-org testorg test-user testuser
    """)
PLACEHOLDER_NAMES: Final = word_set("""
    model model-name model_name modelname name repo repo-name repo_name reponame model-id
    model_id your-model your_model my-model my_model custom_model_name some-model dataset
    dataset-name dataset_name your-dataset your_dataset my-dataset my_dataset bar baz repository
    adapter-repo draft model-repo model_repo
    """)
"""What documentation writes where a reader is to write a name of their own."""

MODEL_WORDS: Final = word_set("""
    albert alpaca animagine animatediff apertus aya baichuan bark bart bert beit bge bigbird
    biogpt bitnet blip blip2 bloom bloomz bloke byt5 camembert chatglm chatglm3 chinchilla
    chronos clap clip clipseg codebert codegen codegemma codellama codeqwen codestral codet5
    cogvideox cogvlm cohere colbert colpali colqwen2 command controlnet convnext cosmos ctrl
    dalle dbrx deberta debertav3 deepseek deit detr devstral dialogpt dino dinov2 dinov3
    distilbart distilbert distilgpt2 distilroberta dolly dolphin donut dreamlike dreamshaper e5
    eagle eagle3 electra embed embedding embeddings encodec ernie esm2 eva exaone falcon fastvit
    finbert flan florence flux fuyu gemma gemma2 gemma3 ggml gguf glm gliner glue gpt gpt2
    gpt4all granite graphcodebert gte guanaco guard hermes hubert hunyuan idefics idefics2
    indicbert instructblip instructor internlm internlm2 internvl internvl2 jamba janus
    joycaption kimi kolors kokoro layoutlm layoutlmv2 layoutlmv3 led lemur ling llama llama2
    llama3 llamaguard llava longformer longchat ltx lora lumina magistral maira mamba marian
    marianmt mask2former mbart mbert mdeberta medgemma minicpm minilm ministral minimax mistral
    mixtral mms mobilebert mobilenet mobilevit mochi molmo moondream moondream2 moss mpnet mpt
    mt0 mt5 musicgen nemo nemotron neox nllb nomic oasst olmo olmo2 olmoe openchat openhermes
    openllama opt opus orca orpheus owlvit owlv2 paligemma pegasus perceiver persimmon phi phi3
    phi4 phobert photomaker pix2struct pixart pixtral playground prompt pythia qwen qwen2 qwen3
    qwq realvisxl realistic redpajama reformer rerank reranker resnet roberta rwkv saiga sam
    sam2 santacoder scibert sdxl seamless segformer siglip siglip2 smollm smollm2 smollm3
    smolvlm solar sora spanbert speculator speecht5 splade splinter sqlcoder squeezebert
    stablelm starchat starcoder starcoder2 starling step stheno svd swin swin2sr switch t0 t0pp
    t5 tapas timesfm tinybert tinyllama tinystories trocr tulu tts ul2 umt5 unixcoder upernet
    vicuna videomae vilt vit vitmatte vits vocos voxtral wan wan2 wav2vec2 wavlm whisper
    wizardcoder wizardlm wizardmath xception xglm xlm xlmr xlnet xmod yarn yi yolos yolov8 zamba
    zephyr zero123 gsm8k squad mmlu imdb c4 wikitext wikipedia ultrachat ultrafeedback
    openwebtext slimorca alpaca_2k fineweb finemath dolma gpteacher sharegpt conll2003
    librispeech humaneval mbpp hellaswag triviaqa diffusion stable-diffusion instruct chat awq
    gptq bnb int4 int8 fp8 bf16 fp16 nf4 exl2 mlx dpo sft rlhf rl grpo ppo qlora distil distill
    distilled finetuned quantized quantised uncased cased multilingual mnli sst2 ner turbo
    refiner inpainting img2img txt2img vl vlm coder embedder reasoner thinking preview
    """)
"""Families of models and the words of their names, as the parts of a name between `-` and `_`."""

OLD_MODELS: Final = word_set("""
    albert-base-v1 albert-base-v2 albert-large-v1 albert-large-v2 albert-xlarge-v1
    albert-xlarge-v2 albert-xxlarge-v1 albert-xxlarge-v2 bert-base-cased bert-base-chinese
    bert-base-cased-finetuned-mrpc bert-base-german-cased bert-base-german-dbmdz-cased
    bert-base-german-dbmdz-uncased bert-base-multilingual-cased bert-base-multilingual-uncased
    bert-base-uncased bert-large-cased bert-large-cased-whole-word-masking
    bert-large-cased-whole-word-masking-finetuned-squad bert-large-uncased
    bert-large-uncased-whole-word-masking bert-large-uncased-whole-word-masking-finetuned-squad
    camembert-base ctrl distilbert-base-cased distilbert-base-cased-distilled-squad
    distilbert-base-german-cased distilbert-base-multilingual-cased distilbert-base-uncased
    distilbert-base-uncased-distilled-squad distilbert-base-uncased-finetuned-sst-2-english
    distilgpt2 distilroberta-base gpt2 gpt2-large gpt2-medium gpt2-xl openai-gpt roberta-base
    roberta-base-openai-detector roberta-large roberta-large-mnli roberta-large-openai-detector
    t5-11b t5-3b t5-base t5-large t5-small transfo-xl-wt103 xlm-clm-ende-1024 xlm-clm-enfr-1024
    xlm-mlm-100-1280 xlm-mlm-17-1280 xlm-mlm-en-2048 xlm-mlm-ende-1024 xlm-mlm-enfr-1024
    xlm-mlm-enro-1024 xlm-mlm-tlm-xnli15-1024 xlm-mlm-xnli15-1024 xlm-roberta-base
    xlm-roberta-large xlm-roberta-large-finetuned-conll02-dutch
    xlm-roberta-large-finetuned-conll02-spanish xlm-roberta-large-finetuned-conll03-english
    xlm-roberta-large-finetuned-conll03-german xlnet-base-cased xlnet-large-cased
    """)
OLD_DATASETS: Final = word_set("""
    ag_news allocine amazon_polarity anli banking77 beans bigbench billsum blimp
    blended_skill_talk bookcorpus boolq c4 cats_vs_dogs cc_news cifar10 cifar100 cnn_dailymail
    codeparrot common_gen common_language common_voice commonsense_qa conll2003
    conll2012_ontonotesv5 coqa cosmos_qa daily_dialog dbpedia_14 drop eli5 emotion
    empathetic_dialogues enwik8 esnli european_parliament fashion_mnist fever
    financial_phrasebank flores food101 glue go_emotions gsm8k hate_speech18 hellaswag hotpot_qa
    imagenet-1k imdb jfleg kilt_tasks lambada librispeech_asr lj_speech math_qa mbpp
    medical_questions_pairs minds14 mkqa mlqa mnist mnli movie_rationales mrpc ms_marco
    multi_news multi_nli multi_x_science_sum natural_questions newsgroup news_commentary nq_open
    openai_humaneval openbookqa opus100 opus_books oscar paws paws-x piqa ptb_text_only
    pubmed_qa qasc quac quail quora quoref race reddit rotten_tomatoes samsum scan sciq
    scientific_papers scitail sick sms_spam snli social_i_qa squad squad_v2 sst sst2
    stsb_multi_mt super_glue superb swag tatoeba tiny_shakespeare timit_asr trec trivia_qa
    truthful_qa tweet_eval tweets_hate_speech_detection universal_dependencies wiki40b wiki_bio
    wiki_dpr wiki_qa wiki_snippets wikiann wikihow wikipedia wikisql wikitext winogrande
    winograd_wsc wmt14 wmt16 wmt19 wnut_17 xcopa xglue xnli xquad xsum xtreme
    yahoo_answers_topics yelp_polarity yelp_review_full
    """)
"""Ids without an organisation: the hub's first models and datasets, which now redirect."""

SENTENCE_TRANSFORMERS: Final = word_set("""
    all-distilroberta-v1 all-minilm-l12-v1 all-minilm-l12-v2 all-minilm-l6-v1 all-minilm-l6-v2
    all-mpnet-base-v1 all-mpnet-base-v2 all-roberta-large-v1
    average_word_embeddings_glove.6b.300d bert-base-nli-mean-tokens clip-vit-b-16 clip-vit-b-32
    clip-vit-b-32-multilingual-v1 clip-vit-l-14 distilbert-base-nli-mean-tokens
    distilbert-base-nli-stsb-mean-tokens distiluse-base-multilingual-cased
    distiluse-base-multilingual-cased-v1 distiluse-base-multilingual-cased-v2 gtr-t5-base
    gtr-t5-large gtr-t5-xl gtr-t5-xxl labse msmarco-bert-base-dot-v5
    msmarco-distilbert-base-tas-b msmarco-distilbert-base-v4 msmarco-distilbert-dot-v5
    msmarco-minilm-l6-cos-v5 multi-qa-distilbert-cos-v1 multi-qa-minilm-l6-cos-v1
    multi-qa-mpnet-base-cos-v1 multi-qa-mpnet-base-dot-v1 nli-mpnet-base-v2
    paraphrase-albert-small-v2 paraphrase-distilroberta-base-v1 paraphrase-minilm-l12-v2
    paraphrase-minilm-l3-v2 paraphrase-minilm-l6-v2 paraphrase-mpnet-base-v2
    paraphrase-multilingual-minilm-l12-v2 paraphrase-multilingual-mpnet-base-v2
    paraphrase-xlm-r-multilingual-v1 sentence-t5-base sentence-t5-large sentence-t5-xl
    sentence-t5-xxl stsb-roberta-base stsb-roberta-large
    """)
"""Names that the library sentence-transformers completes with its own organisation."""

FILE_ENDINGS: Final = word_set("""
    7z adoc arrow avi bat bin bmp bz2 c cc cfg ckpt cmake cpp cs css csv cu cuh dat db dll
    dockerfile docx env exe flac gguf gif go gz h hdf5 hpp htm html ico in ini ipynb jar java
    jinja jinja2 jpeg jpg js json jsonl jsx key kt lock log lua m4a md mdx mjs mov mp3 mp4 npy
    npz ogg onnx parquet pb pc pdf pem pickle pkl png ppt pptx ps1 pt pth py pyc pyi rb rs rst
    safetensors scss sh so sql sqlite srt svg svelte swift tar tex tf tflite tgz tiff tmpl toml
    tpl ts tsv tsx ttf txt vue wasm wav webm webp whl woff woff2 xls xlsx xml yaml yml zip zst
    com org net io dev git
    """)
"""Endings of files and of host names: `models/x.safetensors` is a path."""
